import ArgumentParser

@main
struct Cjmgit: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cjmgit")
}
