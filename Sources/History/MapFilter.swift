import Git
package import Journey
package import SystemPackage

/// Which files of a repository are maps, personas or the company.
package struct MapFilter: Sendable {
  let paths: PathFilter
  private let globs: [Glob]

  /// Every file of ours; `roots` are the files and folders to stay in, none meaning everywhere, `globs` those of the
  /// company's `journeys`.
  package init(globs: [String] = [], under roots: [FilePath] = []) {
    paths = PathFilter(globs: Record.documents.map(\.pattern), under: roots)
    self.globs = globs.map(Glob.init)
  }

  /// What a file holds; nil where it is none of ours, as a company's file anywhere but at the top.
  package func record(of path: FilePath) -> Record? {
    guard paths.matches(path), let name = path.lastComponent?.string else { return nil }
    guard let record = Record.document(fileName: name) else { return nil }
    if record.identity == .none { return path.components.count == 1 ? record : nil }
    guard record.target == .journey, !globs.isEmpty else { return record }
    return globs.contains { $0.matches(path.string) } ? record : nil
  }
}
