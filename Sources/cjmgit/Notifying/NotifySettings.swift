import Console
import Git
import Language
import Notices

/// When letters are due and for how long they are kept: `cjmgit.notify.*` and `cjmgit.outbox.*` above the repository.
struct NotifySettings {
  private var schedules: [Cadence: Schedule] = [:]
  /// For how many days letters that do not go, and lines of the ledger, are kept.
  let keeping: Outbox.Keeping

  /// Reads the settings; refused where one makes no sense.
  init(in repository: borrowing Repository) throws {
    for cadence in Cadence.allCases {
      guard let usual = Schedule(usual: cadence) else { continue }
      let key = "cjmgit.notify.\(cadence.rawValue)"
      guard let text = try repository.protectedValue(of: key)?.value else {
        schedules[cadence] = usual
        continue
      }
      guard let schedule = Schedule(text, of: cadence) else {
        throw Failure("`\(key)` is no time: `\(text)`", hint: "write it as `\(Self.example(cadence))`")
      }
      schedules[cadence] = schedule
    }
    keeping = Outbox.Keeping(
      letters: try Self.days("cjmgit.outbox.keep", in: repository) ?? 90,
      sent: try Self.days("cjmgit.outbox.keepSent", in: repository) ?? 7,
      ledger: try Self.days("cjmgit.outbox.keepLedger", in: repository) ?? 365)
  }

  /// The boundaries of a cadence; nil for what is told at once.
  func schedule(_ cadence: Cadence) -> Schedule? { schedules[cadence] }

  private static func days(_ key: String, in repository: borrowing Repository) throws -> Int? {
    guard let text = try repository.protectedValue(of: key)?.value else { return nil }
    guard let days = Int(text), 1...36_500 ~= days else {
      throw Failure("`\(key)` is no number of days: `\(text)`", hint: "write it as `90`")
    }
    return days
  }

  private static func example(_ cadence: Cadence) -> String {
    switch cadence {
    case .now, .daily: "09:00"
    case .weekly: "mon 09:00"
    case .monthly: "1 09:00"
    }
  }
}
