import ArgumentParser
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "merge")
}
enum PreviewSchema { static let json = ConflictSchema.json }
