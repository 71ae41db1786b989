import Console
import Git
import Language
import SystemPackage

/// Which programs there are, and whether those of the house belong together.
enum Versions {
  static func diagnoses(_ tongue: Tongue) -> [Diagnosis] {
    let git = Child.find("git").flatMap { said(by: $0) }
    guard let git else {
      return [wrong(DoctorWords.noGit[tongue], "apt-get install git")] + merge(tongue)
    }
    let number = git.split(separator: " ").last.map(String.init) ?? git
    let says = "cjmgit \(Release.version), git \(number), libgit2 \(GitLibrary.version)"
    return [Diagnosis(check: .versions, state: .fine, says: says)] + merge(tongue)
  }

  /// Git looks for the program that it calls on `PATH`, so that it is looked for there, and must be of our version.
  private static func merge(_ tongue: Tongue) -> [Diagnosis] {
    let name = Sibling.merge
    guard let path = Child.find(name) else {
      let beside = Sibling.find(name).map { "ln -s \($0) ~/.local/bin/" } ?? "make install"
      return [wrong(DoctorWords.notOnPath.filled(tongue, name), beside)]
    }
    let version = said(by: path) ?? "?"
    guard version == Release.version else {
      return [wrong(DoctorWords.otherVersion.filled(tongue, path.string, version, Release.version), "make install")]
    }
    return []
  }

  /// The line that a program prints of its version; nil where it does not run.
  private static func said(by program: FilePath) -> String? {
    guard let heard = try? Child.heard(program, [Array("--version".utf8)]), heard.code == 0 else { return nil }
    return String(decoding: heard.output, as: UTF8.self).split(separator: "\n").first.map(String.init)
  }

  private static func wrong(_ says: String, _ command: String) -> Diagnosis {
    Diagnosis(check: .versions, state: .wrong, says: says, command: command)
  }
}
