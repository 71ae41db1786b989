import Console
import Git
import History
import Language
import SystemPackage

extension Checkup {
  /// Whether the hooks that belong here are there, of this version, and can run; those of a server are nobody's duty.
  func hook() throws -> [Diagnosis] {
    let folder = try HookFolder(of: history.repository)
    let places = OwnHook.of(folder.side).map { HookPlace(of: $0, in: folder.path) }
    if let keeper = places.lazy.compactMap(\.keeper).first, !places.contains(where: \.isOurs) {
      return [hook(.note, DoctorWords.keptBy.filled(tongue, keeper.name), Self.install)]
    }
    guard places.contains(where: \.isOurs) else {
      return [hook(.note, HookWords.absent.filled(tongue, folder.path.string), Self.install)]
    }
    guard Child.find("cjmgit") != nil else {
      return [hook(.wrong, DoctorWords.notOnPath.filled(tongue, "cjmgit"), "make install")]
    }
    return told(places)
  }

  /// A line for all hooks that stand alike.
  private func told(_ places: [HookPlace]) -> [Diagnosis] {
    var names: (fine: [String], edited: [String], stale: [String], missing: [String]) = ([], [], [], [])
    for place in places {
      switch place.occupant {
      case .ours: names.fine.append(place.hook.name)
      case .edited: names.edited.append(place.hook.name)
      case .stale: names.stale.append(place.hook.name)
      case .nothing, .foreign: names.missing.append(place.hook.name)
      }
    }
    let lines: [(Diagnosis.State, Words, names: [String], isMendable: Bool)] = [
      (.fine, DoctorWords.hooks, names.fine, false), (.note, DoctorWords.editedHooks, names.edited, false),
      (.wrong, DoctorWords.staleHooks, names.stale, true), (.note, DoctorWords.missingHooks, names.missing, true),
    ]
    return lines.filter { !$0.names.isEmpty }.map { state, words, names, isMendable in
      hook(state, words.filled(tongue, names.joined(separator: ", ")), isMendable ? Self.install : nil)
    }
  }

  private static let install = "cjmgit hook install"

  private func hook(_ state: Diagnosis.State, _ says: String, _ command: String? = nil) -> Diagnosis {
    Diagnosis(check: .hook, state: state, says: says, command: command)
  }
}
