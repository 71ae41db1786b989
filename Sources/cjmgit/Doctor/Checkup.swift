import Console
import Git
import History
import Journey
import Language

/// Looks at a set-up: each look proves something and assumes nothing.
struct Checkup: ~Copyable {
  let history: History
  let company: Company
  let tongue: Tongue

  /// What all of them found; one that cannot be done has found something wrong.
  func diagnoses() -> [Diagnosis] {
    var all: [Diagnosis] = []
    for look in Look.allCases { all += diagnoses(look) }
    return all
  }

  private func diagnoses(_ look: Look) -> [Diagnosis] {
    do {
      switch look {
      case .versions: return Versions.diagnoses(tongue)
      case .repository: return try repository()
      case .attributes: return try attributes()
      case .configuration: return try configuration()
      case .drivers: return try drivers()
      case .hook: return try hook()
      case .notices: return try notices()
      case .sending: return try sending()
      }
    } catch let error as GitError {
      return [Self.trouble(look, Failure(error))]
    } catch let failure as Failure {
      return [Self.trouble(look, failure)]
    } catch {
      return [Diagnosis(check: look, state: .wrong, says: "\(error)")]
    }
  }

  /// A look that could not be taken.
  static func trouble(_ look: Look, _ failure: Failure) -> Diagnosis {
    Diagnosis(
      check: look, state: .wrong, says: [failure.message, failure.hint].compactMap(\.self).joined(separator: "; "))
  }
}
