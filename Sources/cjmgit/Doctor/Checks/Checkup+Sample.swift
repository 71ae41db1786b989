import Git
import History
import Language

extension Checkup {
  /// Whether the configured merge driver joins two edits of a map, by a real `git merge`.
  func merge() throws -> [Diagnosis] {
    guard let sample = try sample(DriverTable.mergeDriver) else { return [] }
    return [found(.merge, try sample.merges(), DoctorWords.merges, DoctorWords.doesNotMerge, DriverTable.mergeDriver)]
  }

  /// Whether the configured textconv makes `git diff` readable, and whether an external diff that is set runs.
  func diff() throws -> [Diagnosis] {
    var all: [Diagnosis] = []
    if let sample = try sample(DriverTable.textconv) {
      all.append(found(.diff, try sample.reads(), DoctorWords.reads, DoctorWords.doesNotRead, DriverTable.textconv))
    }
    if let sample = try sample(DriverTable.externalDiff) {
      all.append(
        found(.diff, try sample.compares(), DoctorWords.compares, DoctorWords.doesNotCompare, DriverTable.externalDiff))
    }
    return all
  }

  /// A repository to prove a setting in; nil where it is not set, which `configuration` tells, or git is missing.
  private func sample(_ setting: DriverTable.Setting) throws -> SampleRepository? {
    guard let entry = try history.repository.value(of: setting.key), let git = Child.find("git") else { return nil }
    return try SampleRepository(git: git, settings: [(setting.key, entry.value)])
  }

  private func found(
    _ name: Name, _ works: Bool, _ fine: Words, _ wrong: Words, _ setting: DriverTable.Setting
  ) -> Diagnosis {
    guard !works else { return Diagnosis(check: name, state: .fine, says: fine[tongue]) }
    let isOurs = (try? history.repository.value(of: setting.key)?.value == setting.value) == true
    return Diagnosis(
      check: name, state: .wrong, says: wrong.filled(tongue, setting.key),
      command: isOurs ? "make install" : "cjmgit doctor --fix")
  }
}
