import Console
import Git
import History
import Journey
import SystemPackage

extension CheckedFiles {
  /// The files of a state of a repository; what stands under the words is asked for, everything where there are none.
  init(at side: Side, under words: [String], in history: borrowing History) throws {
    let asked = try words.map { try Self.path($0, in: history) }
    let company = try history.company(at: side)
    let globs = company.document == nil ? [] : company.journeyGlobs
    let (sources, skipped) = try history.sources(at: side, filter: MapFilter(globs: globs))
    let scope = PathFilter(globs: ["*"], under: asked)
    let isAll = words.isEmpty
    files = sources.map { CheckedFile(source: $0.source, record: $0.record, isAsked: isAll || scope.matches($0.path)) }
    self.skipped = skipped.filter { isAll || scope.matches($0.path) }.map(PassedOver.init)
    if side == .workTree { misnamed = try history.repository.workTreeFiles(matching: MisnamedFile.filter(asked)).first }
    for (word, path) in zip(words, asked) {
      let place = PathFilter(globs: ["*"], under: [path])
      guard !sources.contains(where: { place.matches($0.path) }), !skipped.contains(where: { place.matches($0.path) })
      else { continue }
      guard side == .workTree else {
        throw Failure("there is no map at `\(word)`", hint: "a map is a file `NAME.cjm.yaml`")
      }
      try add(word)
    }
  }

  /// A path as typed, seen from the top of the repository.
  private static func path(_ word: String, in history: borrowing History) throws -> FilePath {
    history.repository.isBare
      ? FilePath(typed: word).lexicallyNormalized() : try history.repository.repositoryPath(of: FilePath(word))
  }

  /// A file that is none of ours by its name, or is ignored, and was named all the same.
  private mutating func add(_ word: String) throws {
    let path = FilePath(typed: word)
    guard File.exists(path) else {
      throw Failure("`\(word)` is not there", hint: "name a map, such as `loyalty.cjm.yaml`, or a folder of maps")
    }
    guard !File.isFolder(path) else { return }
    guard !MisnamedFile.isOne(path) else {
      misnamed = misnamed ?? path
      return
    }
    files.append(
      CheckedFile(
        source: Source(name: word, bytes: try File.read(path)),
        record: Record.document(fileName: path.lastComponent?.string ?? "") ?? .journey, isAsked: true))
  }
}
