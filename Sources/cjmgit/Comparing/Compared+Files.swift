import Journey
import SystemPackage

extension Compared {
  /// Compares two files without a repository; a `cjm.yaml` beside the second one gives the names.
  static func files(_ old: String, _ new: String) throws -> Compared {
    let (before, after) = (try document(old), try document(new))
    try before.refuseUnreadable()
    try after.refuseUnreadable()
    let (former, company) = (try self.company(beside: old), try self.company(beside: new))
    let sets = before.source.bytes == after.source.bytes ? [] : [Diff.between(before, after)]
    return Compared(
      sets: sets, company: Company(company), before: Registry(former.map { [$0] } ?? []),
      after: Registry(company.map { [$0] } ?? []))
  }

  /// A file of any name: a journey, unless its name says otherwise.
  private static func document(_ name: String) throws -> Document {
    let path = FilePath(name)
    let record = Record.document(fileName: path.lastComponent?.string ?? "") ?? .journey
    return Document(Source(name: name, bytes: try File.read(path)), as: record)
  }

  private static func company(beside name: String) throws -> Document? {
    let path = FilePath(name).removingLastComponent().appending("cjm.yaml")
    guard FilePath(name).lastComponent?.string != "cjm.yaml", File.exists(path) else { return nil }
    return try document(path.string)
  }
}
