import Console
import Git
import History
import Journey
import Language
import SystemPackage

extension Checkup {
  /// Whether git selects our drivers for the real maps of this branch, whatever `.gitattributes` anywhere say.
  ///
  /// A bare repository shows and merges no files, and reads no `.gitattributes`: nothing is asked of it.
  func attributes() throws -> [Diagnosis] {
    guard !history.repository.isBare else { return [] }
    let maps = try maps()
    guard !maps.isEmpty else {
      return [Diagnosis(check: .attributes, state: .note, says: DoctorWords.noMap[tongue], command: "cjmgit new")]
    }
    let missing = try history.repository.workTree.map { try Attributes(at: $0).missing } ?? []
    for map in maps {
      guard let name = try unselected(map) else { continue }
      let look = "git check-attr --all -- \(map)"
      return [
        Diagnosis(
          check: .attributes, state: .wrong, says: DoctorWords.unselected.filled(tongue, name, map.string),
          command: missing.isEmpty ? look : "cjmgit doctor --fix")
      ]
    }
    let selected = Diagnosis(
      check: .attributes, state: .fine, says: DoctorWords.selected.filled(tongue, DriverTable.name, String(maps.count)))
    return [selected] + (try shared())
  }

  /// The attribute that selects something else than our driver for a map.
  private func unselected(_ map: FilePath) throws -> String? {
    for (name, driver) in DriverTable.attributes.sorted(by: { $0.key < $1.key }) {
      guard try history.repository.attribute(name, of: map) == .text(driver) else { return name }
    }
    return nil
  }

  /// Colleagues have the attributes once they are committed.
  private func shared() throws -> [Diagnosis] {
    guard let top = history.repository.workTree, case .commit(let head) = try history.head() else { return [] }
    let file = top.appending(Attributes.name)
    guard File.exists(file) else { return [] }
    let committed = try history.repository.file(at: FilePath(Attributes.name), in: head)
    guard committed != (try File.read(file)) else { return [] }
    return [
      Diagnosis(
        check: .attributes, state: .note, says: DoctorWords.uncommitted.filled(tongue, Attributes.name),
        command: "git add \(Attributes.name) && git commit")
    ]
  }
}
