import History
import Journey
import SystemPackage

/// A file at which the weekly round stops: one that changed, or a map that is due and did not.
struct RoundStop {
  /// How it stands.
  enum State {
    /// It is not as `HEAD` has it.
    case changed(StatusReport.Pending)
    /// Nobody said anything of it yet.
    case unchanged(MapWeek)
    /// It is recorded; how, where it is a map of the week.
    case recorded(MapWeek?)
  }

  /// The file, from the top of the repository.
  let file: FilePath
  /// The words of the command line that name it: its id where that names nothing else, else its path from here.
  let name: [UInt8]
  /// Its path from here.
  let path: [UInt8]
  let document: Document
  let state: State
  /// Whether a merge left it in conflict.
  let isUnmerged: Bool

  var isRecorded: Bool { if case .recorded = state { true } else { false } }

  /// A map's id, or its file where it has none.
  var title: String { document.id.isEmpty ? file.string : document.id }
}

extension RoundStop {
  /// How a file stands by a report; nil where the report does not speak of it.
  init?(_ file: FilePath, in report: StatusReport, names: RoundNames) {
    let pending = report.pending.first { $0.file == file }
    let map = report.maps.first { $0.document.source.name.utf8.elementsEqual(file.string.utf8) }
    guard let document = pending?.document ?? map?.document else { return nil }
    let state: State =
      if let pending {
        .changed(pending)
      } else if let map {
        map.isRecorded ? .recorded(map) : .unchanged(map)
      } else {
        .recorded(nil)
      }
    let path = names.path(of: file)
    self.init(
      file: file, name: names.isUnique(document.id) ? Array(document.id.utf8) : path, path: path, document: document,
      state: state, isUnmerged: report.unmerged.contains(file))
  }

  /// The same, recorded, where a report does not speak of it any more.
  var done: RoundStop {
    RoundStop(
      file: file, name: name, path: path, document: document, state: .recorded(nil), isUnmerged: false)
  }
}
