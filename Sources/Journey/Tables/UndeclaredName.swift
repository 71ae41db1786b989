/// Something that a table names and no file declares.
public struct UndeclaredName: Sendable, Hashable {
  /// What it is.
  public let target: Target
  /// The id that was made for it, and what the table calls it.
  public let id: String, name: String
}

extension UndeclaredName {
  /// The lines that declare some names, as they are to stand in the company's file.
  public static func declarations(of names: [UndeclaredName]) -> [String] {
    Record.company.fields.flatMap { field -> [String] in
      guard case .many(let record) = field.kind, let id = record.identity.field, let title = record.title else {
        return []
      }
      let own = names.filter { $0.target == record.target }
      let things = own.map { name in
        DraftValue.map([(key: id, value: .line(name.id)), (key: title.name, value: .line(name.name))])
      }
      return things.isEmpty ? [] : DraftValue.list(things).lines(under: field.name, at: 0)
    }
  }
}
