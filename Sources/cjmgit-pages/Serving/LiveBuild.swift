import Console
import Git
import History
import Walls

/// The site of a commit, made in memory, from what of an earlier one still holds.
struct LiveBuild: Sendable {
  let commit: Oid
  /// Its parts by their names.
  let parts: [String: BuiltPart]
  /// Its files by their paths.
  let pages: [String: LivePage]
  /// How many files were made anew.
  let made: Int
  /// What it was made from.
  let wall: Wall

  /// Makes the site of a commit, `HEAD` where none is named; parts with the same key are taken as they are.
  init(at tip: Oid? = nil, isPublic: Bool, reusing former: [String: BuiltPart] = [:]) throws {
    let history = try History.open()
    commit = try tip ?? history.commit(nil)
    let site = try Site(history, at: commit, isPublic: isPublic)
    var parts: [String: BuiltPart] = [:]
    var pages: [String: LivePage] = [:]
    var made = 0
    for part in site.parts {
      let old = former[part.name].flatMap { $0.part.key == part.key ? $0 : nil }
      let built = if let old { old } else { try BuiltPart(part: part, files: site.files(of: part, in: history)) }
      if old == nil { made += built.files.count }
      parts[part.name] = built
      for file in built.files where SitePath(file.path) != nil && pages[file.path] == nil {
        pages[file.path] = LivePage(file, of: part)
      }
    }
    (self.parts, self.pages, self.made, wall) = (parts, pages, made, site.wall)
  }
}
