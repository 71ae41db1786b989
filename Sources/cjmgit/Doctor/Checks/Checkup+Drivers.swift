import Console
import Git
import History
import Language

extension Checkup {
  /// Whether the configured lines do what they are for, by a real git in a repository of its own: `git diff` readable, the
  /// external diff where one is set, and two edits of a map joined by `git merge`.
  func drivers() throws -> [Diagnosis] {
    guard let git = Child.find("git") else { return [] }
    let proofs: [(DriverTable.Setting, (SampleRepository) throws -> Bool, fine: Words, wrong: Words)] = [
      (DriverTable.textconv, { try $0.reads() }, DoctorWords.reads, DoctorWords.doesNotRead),
      (DriverTable.externalDiff, { try $0.compares() }, DoctorWords.compares, DoctorWords.doesNotCompare),
      (DriverTable.mergeDriver, { try $0.merges() }, DoctorWords.merges, DoctorWords.doesNotMerge),
    ]
    var entries: [String: String] = [:]
    for proof in proofs { entries[proof.0.key] = try history.repository.value(of: proof.0.key)?.value }
    let sample = try SampleRepository(git: git, settings: entries.map { ($0.key, $0.value) })
    return try proofs.compactMap { setting, works, fine, wrong in
      // What is not set, `configuration` tells.
      guard let line = entries[setting.key] else { return nil }
      guard try !works(sample) else { return Diagnosis(check: .drivers, state: .fine, says: fine[tongue]) }
      return Diagnosis(
        check: .drivers, state: .wrong, says: wrong.filled(tongue, setting.key),
        command: line == setting.value ? "make install" : "cjmgit doctor --fix")
    }
  }
}
