import Console
import Git
import Journey
import SystemPackage

extension CheckedFiles {
  /// Files and folders without a repository; `cjm.yaml` in the nearest folder above names what they refer to.
  init(under words: [String]) throws {
    for word in words.isEmpty ? ["."] : words {
      let path = FilePath(typed: word)
      guard File.exists(path) else {
        throw Failure("`\(word)` is not there", hint: "name a map, such as `loyalty.cjm.yaml`, or a folder of maps")
      }
      if MisnamedFile.isOne(path) {
        misnamed = misnamed ?? path
      } else if File.isFolder(path) {
        try add(Folder(path), isAsked: true)
      } else {
        try add(path, isAsked: true)
      }
    }
    let first = FilePath(words.first ?? ".")
    guard let root = Self.root(above: File.isFolder(first) ? first : first.removingLastComponent()) else { return }
    try add(Folder(root), isAsked: false)
  }

  private mutating func add(_ folder: Folder, isAsked: Bool) throws {
    for path in folder.files { try add(path, isAsked: isAsked) }
    guard isAsked else { return }
    skipped += folder.others.map(PassedOver.init)
    misnamed = misnamed ?? folder.misnamed
  }

  private mutating func add(_ path: FilePath, isAsked: Bool) throws {
    let plain = path.lexicallyNormalized()
    guard !files.contains(where: { FilePath($0.source.name) == plain }) else { return }
    let record = Record.document(fileName: path.lastComponent?.string ?? "")
    guard isAsked || record != nil else { return }
    files.append(
      CheckedFile(
        source: Source(name: plain.string, bytes: try File.read(path)), record: record ?? .journey, isAsked: isAsked))
  }

  /// The nearest folder that holds a company's file.
  private static func root(above folder: FilePath) -> FilePath? {
    var place = folder.isEmpty ? FilePath(".") : folder
    for _ in 0..<Limits.depth where File.isFolder(place) {
      if File.exists(place.appending("cjm.yaml")) { return place }
      place = place.appending("..")
    }
    return nil
  }
}
