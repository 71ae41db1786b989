import ArgumentParser
import Journey
import Language

/// Prints the JSON Schemas of the files and of the printed changes, and the reference page of the format.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file, for editors, or the reference of the format.",
    discussion: """
        cjmgit schema                     of a journey, `NAME.cjm.yaml`
        cjmgit schema persona             of a persona, `NAME.persona.yaml`
        cjmgit schema company             of `cjm.yaml`
        cjmgit schema --changes           of what `diff --format json` prints
        cjmgit schema --reference         every record and field, in Markdown

      What fields are called stands in the schemas in all three languages; the \
      reference is in English.
      """)

  @Flag(help: "The schema of what `cjmgit diff --format json` prints.")
  var changes = false

  @Flag(help: "Every record and field of the format, in Markdown.")
  var reference = false

  @Argument(help: ArgumentHelp("journey, persona or company.", valueName: "file"))
  var document: DocumentName?

  func validate() throws {
    guard [changes, reference, document != nil].count(where: \.self) <= 1 else {
      throw ValidationError("choose one of a file, --changes and --reference")
    }
  }

  func run() throws {
    if reference { return try Output.write(Reference.markdown()) }
    let schema = changes ? JSONSchema.changes : JSONSchema.document((document ?? .journey).record)
    try Output.write(schema.text(pretty: true) + "\n")
  }
}

/// A kind of file, by the name of its record.
struct DocumentName: ExpressibleByArgument {
  static let journey = DocumentName(record: .journey)

  let record: Record

  init?(argument: String) {
    guard let kind = Record.documents.first(where: { $0.record.name == argument }) else { return nil }
    record = kind.record
  }

  private init(record: Record) { self.record = record }

  static var allValueStrings: [String] { Record.documents.map(\.record.name) }
}
