/// Every record of a document by a name that stays when the thing moves to another list.
struct Things {
  /// A thing in a document.
  struct Thing {
    let form: Form
    let path: Path
    /// The name of what is around it, and the row.
    let home: String
  }

  private(set) var all: [String: Thing] = [:]
  private let record: Record?

  /// Looks through a document; one that is missing has nothing.
  init(_ document: Document?) {
    record = document?.form.record
    guard let document, document.tree.refusals.isEmpty else { return }
    all[""] = Thing(form: document.form, path: .top, home: "")
    collect(in: document.form, named: "", at: .top)
  }

  private mutating func collect(in form: Form, named name: String, at path: Path) {
    for field in form.record.fields {
      guard let inner = field.kind.record else { continue }
      let list = "\(name)/\(field.name)"
      guard case .many = field.kind else {
        if let only = form.forms(field).first { add(only, named: list, at: path / field.name, in: list) }
        continue
      }
      let items = form.forms(field)
      for (item, key) in zip(items, ItemKey.keys(of: items, isAlone: false)) {
        add(item, named: Self.name(inner, key.step, in: list), at: path / field.name / key.step, in: list)
      }
    }
  }

  private mutating func add(_ form: Form, named name: String, at path: Path, in list: String) {
    if all[name] == nil { all[name] = Thing(form: form, path: path, home: list) }
    collect(in: form, named: name, at: path)
  }

  subscript(name: String) -> Thing? { all[name] }

  /// The name of a thing: by its kind where its id is its own, else by its list.
  private static func name(_ record: Record, _ step: String, in list: String) -> String {
    if case .own = record.identity { "\(record.name):\(step)" } else { "\(list)/\(step)" }
  }

  /// The name of the record that a path leads to or through, the list that it stands in, and the steps behind it: a row
  /// and a word.
  static func name(of path: Path, in record: Record) -> (name: String, list: String, rest: [String]) {
    var (name, list) = ("", "")
    var record = record
    var rest = path.steps[...]
    while let step = rest.first, let kind = record[step]?.kind, let inner = kind.record {
      let row = "\(name)/\(step)"
      if case .many = kind {
        guard rest.count > 1 else { break }
        name = Self.name(inner, rest[rest.startIndex + 1], in: row)
        rest = rest.dropFirst(2)
      } else {
        name = row
        rest = rest.dropFirst()
      }
      (record, list) = (inner, row)
    }
    return (name, list, Array(rest))
  }
}
