import ArgumentParser
import Language

/// The program's root: every command has one file in `Commands` and one line here.
struct Cjmgit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cjmgit",
    abstract: "Semantic diffs, checks and notices for customer journey maps kept as text files in git.",
    discussion: """
      The week in four commands:

        cjmgit status     what changed, what is due, who waits
        cjmgit diff       what changed, in the words of the journey
        cjmgit commit     check, record, and see who will be told
        cjmgit notify     write the letters
      """,
    version: Release.version,
    subcommands: all)

  /// Every command, in the order of the help.
  static let all: [any ParsableCommand.Type] = [
    InitCommand.self,
    NewCommand.self,
    StatusCommand.self,
    WeekCommand.self,
    SetCommand.self,
    KPICommand.self,
    CheckCommand.self,
    DiffCommand.self,
    LogCommand.self,
    BlameCommand.self,
    CommitCommand.self,
    AckCommand.self,
    CoordCommand.self,
    WallCommand.self,
    ServeCommand.self,
    MergeCommand.self,
    ConflictsCommand.self,
    ResolveCommand.self,
    NotifyCommand.self,
    SubscriptionsCommand.self,
    FollowCommand.self,
    UnfollowCommand.self,
    OutboxCommand.self,
    HookCommand.self,
    DoctorCommand.self,
    SchemaCommand.self,
    CompletionCommand.self,
    ManCommand.self,
    TextconvCommand.self,
    MergeDriverCommand.self,
    ExternalDiffCommand.self,
  ]
}
