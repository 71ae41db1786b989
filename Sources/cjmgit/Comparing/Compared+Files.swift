import Console
import Journey
import SystemPackage

extension Compared {
  /// Compares two files without a repository; their `cjm.yaml` gives the names.
  ///
  /// `names` says whether a filter names anything: only then is it looked up what there is to name.
  static func files(_ old: String, _ new: String, names: Bool = false) throws -> Compared {
    let (before, after) = (try document(old), try document(new))
    let unreadable = [Unreadable(before), Unreadable(after)].compactMap(\.self)
    let (former, company) = (try self.company(of: old), try self.company(of: new))
    let isSame = before.source.bytes == after.source.bytes
    return Compared(
      sets: isSame || !unreadable.isEmpty ? [] : [Diff.between(before, after)], company: Company(company),
      before: Registry(former.map { [$0] } ?? []), after: Registry(company.map { [$0] } ?? []),
      unreadable: unreadable, known: names ? KnownNames([former, company, before, after].compactMap(\.self)) : nil)
  }

  /// A file of any name: a journey, unless its name says otherwise.
  private static func document(_ name: String) throws -> Document {
    let path = FilePath(name)
    let record = Record.document(fileName: path.lastComponent?.string ?? "") ?? .journey
    return Document(Source(name: name, bytes: try File.read(path)), as: record)
  }

  /// The company of a file: beside it, else at the top of the repository around it, which is not opened for that.
  private static func company(of name: String) throws -> Document? {
    guard FilePath(name).lastComponent?.string != "cjm.yaml" else { return nil }
    let folder = FilePath(name).removingLastComponent()
    var place = folder.isEmpty ? FilePath(".") : folder
    var company = place.appending("cjm.yaml")
    for _ in 0..<Limits.depth {
      if File.exists(company) { return try document(company.string) }
      if File.exists(place.appending(".git")) { return nil }
      guard !Self.isTop(place) else { return nil }
      place.append("..")
      if File.exists(place.appending(".git")) { company = place.appending("cjm.yaml") }
    }
    return nil
  }

  /// Whether a folder is the root of the file system, however it is spelled: its parent is itself.
  private static func isTop(_ place: FilePath) -> Bool {
    File.isSame(place, place.appending(".."))
  }
}
