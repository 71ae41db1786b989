import Git
import History
import Journey
import Language

/// The looks at a set-up, in the order in which they are told: each proves something and assumes nothing.
struct Checkup: ~Copyable {
  /// The names of the looks.
  enum Name: String, CaseIterable, Sendable {
    case versions, repository, attributes, configuration, drivers, hook, notices
  }

  let history: History
  let company: Company
  let tongue: Tongue

  /// What all of them found; one that cannot be done has found something wrong.
  func diagnoses() -> [Diagnosis] {
    var all: [Diagnosis] = []
    for name in Name.allCases { all += diagnoses(name) }
    return all
  }

  private func diagnoses(_ name: Name) -> [Diagnosis] {
    do {
      switch name {
      case .versions: return Versions.diagnoses(tongue)
      case .repository: return try repository()
      case .attributes: return try attributes()
      case .configuration: return try configuration()
      case .drivers: return try drivers()
      case .hook: return try hook()
      case .notices: return try notices()
      }
    } catch let error as GitError {
      return [Self.trouble(name, Failure(error))]
    } catch let failure as Failure {
      return [Self.trouble(name, failure)]
    } catch {
      return [Diagnosis(check: name, state: .wrong, says: "\(error)")]
    }
  }

  /// A look that could not be taken.
  static func trouble(_ name: Name, _ failure: Failure) -> Diagnosis {
    Diagnosis(
      check: name, state: .wrong, says: [failure.message, failure.hint].compactMap(\.self).joined(separator: "; "))
  }
}
