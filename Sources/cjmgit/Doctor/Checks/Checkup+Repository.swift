import Console
import Git
import History
import Journey
import Language
import SystemPackage

extension Checkup {
  /// What this repository uses that libgit2 cannot do, and what is done instead.
  func repository() throws -> [Diagnosis] {
    let paths = try maps()
    let hasGit = Child.find("git") != nil
    var found: [Diagnosis] = []
    let own = OwnHook.alone(in: history.repository)
    for words in try history.repository.reasonsToDelegate(paths, ownHooks: own).map(\.words).uniqued() {
      let says = (hasGit ? DoctorWords.handedOver : DoctorWords.cannotHandOver).filled(tongue, words)
      found.append(
        Diagnosis(
          check: .repository, state: hasGit ? .note : .wrong, says: says, command: hasGit ? nil : "apt-get install git")
      )
    }
    found += try cuts()
    if found.isEmpty { found = [Diagnosis(check: .repository, state: .fine, says: DoctorWords.nothingSpecial[tongue])] }
    guard !history.repository.isBare else { return found }
    return found + (try history.repository.reasonsToRefuse(paths).map(Self.refused))
  }

  /// What a clone left behind.
  private func cuts() throws -> [Diagnosis] {
    var found: [Diagnosis] = []
    if history.repository.isShallow {
      found.append(
        Diagnosis(
          check: .repository, state: .note, says: DoctorWords.shallow[tongue], command: "git fetch --unshallow"))
    }
    if try history.repository.flag("remote.origin.promisor") {
      found.append(
        Diagnosis(
          check: .repository, state: .note, says: DoctorWords.partial[tongue],
          command: "git fetch --refetch --no-filter"))
    }
    return found
  }

  /// What cannot be committed now; a merge that goes on is the person's work, and no fault of the set-up.
  private static func refused(_ reason: RefusalReason) -> Diagnosis {
    let isUnderWay =
      switch reason {
      case .unfinished, .conflict: true
      default: false
      }
    return Diagnosis(check: .repository, state: isUnderWay ? .note : .wrong, says: reason.words)
  }

  /// The maps of the branch; those of the work tree where nothing is committed yet.
  func maps() throws -> [FilePath] {
    let filter = company.filter(under: [])
    let committed = try history.paths(at: history.head(), filter)
    guard committed.isEmpty, !history.repository.isBare else { return committed }
    return try history.paths(at: .workTree, filter)
  }
}
