import Git
import History
import Language

extension Checkup {
  /// Whether the drivers are registered, at any level of git's configuration; a bare repository needs none.
  func configuration() throws -> [Diagnosis] {
    guard !history.repository.isBare else { return [] }
    let missing = try DriverConfiguration.missing(in: history.repository)
    guard missing.isEmpty else {
      return [
        Diagnosis(
          check: .configuration, state: .wrong,
          says: DoctorWords.unregistered.filled(tongue, missing.map(\.key).joined(separator: "`, `")),
          command: "cjmgit doctor --fix")
      ]
    }
    var changed: [Diagnosis] = []
    for setting in DriverTable.settings {
      guard let entry = try history.repository.value(of: setting.key), entry.value != setting.value else { continue }
      changed.append(
        Diagnosis(
          check: .configuration, state: .note, says: DoctorWords.changed.filled(tongue, setting.key, entry.value)))
    }
    let fine = Diagnosis(
      check: .configuration, state: .fine, says: DoctorWords.registered.filled(tongue, DriverTable.name))
    return [fine] + changed
  }
}
