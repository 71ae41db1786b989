import Console
import Git
import History
import Journey
import SystemPackage

/// How files of the repository are named on a command line here.
struct RoundNames {
  /// The folders between the top of the repository and here.
  private let here: [FilePath.Component]
  /// The ids that stand in one file each.
  private let ids: Set<String>

  init(_ report: StatusReport, in repository: borrowing Repository) throws {
    here = Array(try repository.repositoryPath(of: ".").components)
    let documents = report.maps.map(\.document) + report.pending.map(\.document)
    let files = Dictionary(grouping: documents, by: \.id).mapValues { Set($0.map(\.source.name)).count }
    ids = Set(files.filter { !$0.key.isEmpty && $0.value == 1 }.keys)
  }

  /// Whether an id names one file, and no file or folder here has that name.
  func isUnique(_ id: String) -> Bool { ids.contains(id) && !File.exists(FilePath(id)) }

  /// A file's path from here; one that begins with a dash begins with `./`.
  func path(of file: FilePath) -> [UInt8] {
    let parts = Array(file.components)
    let shared = zip(here, parts).prefix { $0 == $1 }.count
    let up = Array(repeating: Array("..".utf8), count: here.count - shared)
    let steps = up + parts[shared...].map { FilePath(root: nil, [$0]).bytes }
    let path = Array(steps.joined(separator: "/".utf8))
    return path.first == UInt8(ascii: "-") ? Array("./".utf8) + path : path
  }
}
