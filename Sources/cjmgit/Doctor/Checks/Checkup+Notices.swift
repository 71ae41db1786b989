import Console
import Git
import Glibc
import History
import Language
import SystemPackage

extension Checkup {
  /// Whether letters can be written here, and whether this clone knows up to where everybody was told.
  func notices() throws -> [Diagnosis] {
    let home = history.repository.commonDirectory.appending("cjmgit")
    let place = File.exists(home) ? home : history.repository.commonDirectory
    guard place.withPlatformString({ access($0, W_OK) }) == 0 else {
      return [notice(.wrong, DoctorWords.noMail.filled(tongue, place.string), "chmod u+w \(place)")]
    }
    return [try bookmark(), notice(.fine, DoctorWords.mail.filled(tongue, "\(home)/mail"))]
  }

  private func bookmark() throws -> Diagnosis {
    guard let told = try Bookmark(in: history).commit else {
      let fetch = "git fetch origin 'refs/cjmgit/*:refs/cjmgit/*'"
      let isClone = try history.repository.value(of: "remote.origin.url") != nil
      return isClone
        ? notice(.note, DoctorWords.nobodyTold[tongue], fetch)
        : notice(.note, DoctorWords.nobodyYet[tongue], "cjmgit notify --all --dry-run")
    }
    guard (try? history.repository.commit(told)) != nil else {
      return notice(
        .wrong, DoctorWords.lostBookmark.filled(tongue, Bookmark.name, told.short), "cjmgit notify --since HEAD")
    }
    return notice(.fine, DoctorWords.toldUpTo.filled(tongue, told.short, Bookmark.name))
  }

  private func notice(_ state: Diagnosis.State, _ says: String, _ command: String? = nil) -> Diagnosis {
    Diagnosis(check: .notices, state: state, says: says, command: command)
  }
}
