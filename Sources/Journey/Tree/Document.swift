/// A file that was read as what it is: a journey, a persona, the company.
public struct Document: Sendable {
  /// The file.
  public let tree: Tree
  /// Its content, read with the schema's eyes.
  public let form: Form

  /// Reads a tree as a document; an unreadable file is an empty one with refusals.
  public init(_ tree: Tree, as record: Record) {
    self.tree = tree
    form = Form(tree.root ?? Node(shape: .map([]), style: .block, span: 0..<0), as: record)
  }

  /// Takes another reading of a tree.
  init(_ tree: Tree, form: Form) {
    self.tree = tree
    self.form = form
  }

  /// Reads a source as a document.
  public init(_ source: Source, as record: Record) {
    self.init(Tree(source), as: record)
  }

  /// The text of the file.
  public var source: Source { tree.source }

  /// Its id; empty where it has none, as the company.
  public var id: String { form.identity ?? "" }
}
