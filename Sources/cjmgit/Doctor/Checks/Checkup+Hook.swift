import Git
import Glibc
import History
import Language
import SystemPackage

extension Checkup {
  /// Whether the hook that checks staged maps is there, of this version, and can run.
  func hook() throws -> [Diagnosis] {
    guard !history.repository.isBare else { return [] }
    let place = try HookPlace(in: history.repository)
    let install = "cjmgit hook install"
    switch place.occupant {
    case .nothing, .foreign(nil):
      return [hook(.note, HookWords.absent.filled(tongue, place.folder.string), install)]
    case .foreign(let keeper?):
      return [hook(.note, DoctorWords.keptBy.filled(tongue, keeper.name), install)]
    case .stale:
      return [hook(.wrong, DoctorWords.staleHook.filled(tongue, place.hook.string), install)]
    case .ours, .edited:
      guard place.hook.withPlatformString({ access($0, X_OK) }) == 0 else {
        return [hook(.wrong, DoctorWords.hookCannotRun.filled(tongue, place.hook.string), "chmod +x \(place.hook)")]
      }
      guard Child.find("cjmgit") != nil else {
        return [hook(.wrong, DoctorWords.notOnPath.filled(tongue, "cjmgit"), "make install")]
      }
      if case .edited = place.occupant { return [hook(.note, HookWords.edited.filled(tongue, place.hook.string))] }
      return [hook(.fine, HookWords.present.filled(tongue, place.hook.string))]
    }
  }

  private func hook(_ state: Diagnosis.State, _ says: String, _ command: String? = nil) -> Diagnosis {
    Diagnosis(check: .hook, state: state, says: says, command: command)
  }
}
