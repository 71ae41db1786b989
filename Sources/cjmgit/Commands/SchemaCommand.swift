import ArgumentParser
import Console
import Journey
import Language

/// Prints the JSON Schemas of the files and of what is printed as JSON, and the reference page of the format.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file or of printed JSON, or the reference of the format.",
    discussion: """
        cjmgit schema                     of a journey, `NAME.cjm.yaml`
        cjmgit schema persona             of a persona, `NAME.persona.yaml`
        cjmgit schema company             of `cjm.yaml`
        cjmgit schema changes             of what `diff --format json` prints
        cjmgit schema findings            of what `check --format json` prints
        cjmgit schema status              of what `status --format json` prints
        cjmgit schema log                 of what `log --format json` prints
        cjmgit schema blame               of what `blame --format json` prints
        cjmgit schema doctor              of what `doctor --format json` prints
        cjmgit schema hooks               of what `hook status --format json` prints
        cjmgit schema conflicts           of what `conflicts --format json` prints
        cjmgit schema merge               of what `merge --preview --format json` prints
        cjmgit schema coord               of what `coord --format json` prints
        cjmgit schema subscriptions       of what `subscriptions --format json` prints
        cjmgit schema kpis                of what `kpi list --format json` prints
        cjmgit schema outbox              of what `outbox --format json` prints
        cjmgit schema --reference         every record and field, in Markdown

      What fields are called stands in the schemas in all three languages; the \
      reference is in English. Printed JSON says its version as `"schema": 1`; \
      members may be added to a version, none is dropped or takes another meaning.
      """)

  @Flag(help: .hidden)
  var changes = false

  @Flag(help: "Every record and field of the format, in Markdown.")
  var reference = false

  @Argument(help: ArgumentHelp("What to describe.", valueName: "name"))
  var name: SchemaName?

  func validate() throws {
    guard [changes, reference, name != nil].count(where: \.self) <= 1 else {
      throw ValidationError("choose either a name or --reference")
    }
  }

  func run() throws {
    if reference { return try Output.write(Reference.markdown()) }
    try Output.write((changes ? .changes : name ?? .journey).schema.text(pretty: true) + "\n")
  }
}

/// What has a schema: a kind of file, or a kind of printed JSON.
struct SchemaName: ExpressibleByArgument {
  static let journey = SchemaName(name: "journey") { JSONSchema.document(.journey) }
  static let changes = SchemaName(name: "changes") { JSONSchema.changes }

  /// Everything that has one.
  private static let all: [SchemaName] =
    Record.documents.map { kind in SchemaName(name: kind.record.name) { JSONSchema.document(kind.record) } } + [
      changes, SchemaName(name: "findings") { FindingSchema.json }, SchemaName(name: "status") { StatusSchema.json },
      SchemaName(name: "log") { LogSchema.json }, SchemaName(name: "blame") { BlameSchema.json },
      SchemaName(name: "doctor") { DoctorSchema.json }, SchemaName(name: "hooks") { HookSchema.json },
      SchemaName(name: "conflicts") { ConflictSchema.json },
      SchemaName(name: "coord") { CoordSchema.json },
      SchemaName(name: "subscriptions") { SubscriptionSchema.json },
      SchemaName(name: "kpis") { FigureListSchema.json },
      SchemaName(name: "merge") { PreviewSchema.json },
      SchemaName(name: "outbox") { OutboxSchema.json },
    ]

  private let name: String
  private let make: @Sendable () -> JSON

  private init(name: String, make: @escaping @Sendable () -> JSON) {
    self.name = name
    self.make = make
  }

  init?(argument: String) {
    guard let known = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = known
  }

  static var allValueStrings: [String] { all.map(\.name) }

  /// Its schema.
  var schema: JSON { make() }
}
