import Git
import History
import Language
import SystemPackage

extension Checkup {
  /// Whether the hooks that belong here are there, of this version, and can run; those of a server are nobody's duty.
  func hook() throws -> [Diagnosis] {
    let folder = try HookFolder(of: history.repository)
    let places = OwnHook.of(folder.side).map { HookPlace(of: $0, in: folder.path) }
    let install = "cjmgit hook install"
    if let keeper = places.lazy.compactMap(\.keeper).first, !places.contains(where: \.isOurs) {
      return [hook(.note, DoctorWords.keptBy.filled(tongue, keeper.name), install)]
    }
    guard places.contains(where: \.isOurs) else {
      return [hook(.note, HookWords.absent.filled(tongue, folder.path.string), install)]
    }
    guard Child.find("cjmgit") != nil else {
      return [hook(.wrong, DoctorWords.notOnPath.filled(tongue, "cjmgit"), "make install")]
    }
    return places.map { place in
      let name = place.hook.name
      switch place.occupant {
      case .ours: return hook(.fine, "\(name): \(HookWords.present[tongue])")
      case .edited: return hook(.note, "\(name): \(HookWords.edited[tongue])")
      case .stale: return hook(.wrong, "\(name): \(DoctorWords.staleHook[tongue])", "\(install) \(name)")
      case .nothing, .foreign: return hook(.note, "\(name): \(HookWords.missing[tongue])", "\(install) \(name)")
      }
    }
  }

  private func hook(_ state: Diagnosis.State, _ says: String, _ command: String? = nil) -> Diagnosis {
    Diagnosis(check: .hook, state: state, says: says, command: command)
  }
}
