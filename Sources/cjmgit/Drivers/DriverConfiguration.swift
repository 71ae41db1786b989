import Console
import Git
import SystemPackage

/// The drivers in git's configuration.
enum DriverConfiguration {
  /// The settings that are missing at every level.
  static func missing(in repository: borrowing Repository) throws -> [DriverTable.Setting] {
    var missing: [DriverTable.Setting] = []
    for setting in DriverTable.settings where !setting.isOptional {
      if try repository.value(of: setting.key) == nil { missing.append(setting) }
    }
    return missing
  }

  /// The settings that somebody changed in this repository, and that a sample shows not to work.
  static func broken(in repository: borrowing Repository) throws -> [DriverTable.Setting] {
    let proofs: [(DriverTable.Setting, (SampleRepository) throws -> Bool)] = [
      (DriverTable.mergeDriver, { try $0.merges() }), (DriverTable.textconv, { try $0.reads() }),
    ]
    var broken: [DriverTable.Setting] = []
    for (setting, works) in proofs {
      guard let entry = try repository.value(of: setting.key), entry.value != setting.value,
        let git = Child.find("git")
      else { continue }
      if try !works(try SampleRepository(git: git, settings: [(setting.key, entry.value)])) { broken.append(setting) }
    }
    return broken
  }

  /// Writes settings into the repository's own configuration.
  static func write(_ settings: [DriverTable.Setting], in repository: borrowing Repository) throws {
    for setting in settings { try repository.setLocal(setting.key, to: setting.value) }
  }

  /// Takes what we wrote out of the repository's own configuration, empty sections with it; whether anything was there.
  ///
  /// Git does it where it is installed: libgit2 leaves the heads of sections behind.
  static func remove(in repository: borrowing Repository) throws -> Bool {
    var isDone = false
    for setting in DriverTable.settings {
      let own = try repository.values(of: setting.key).filter { $0.level == .local && setting.wrote($0.value) }
      guard !own.isEmpty else { continue }
      isDone = true
      guard let git = Child.find("git") else {
        try repository.setLocal(setting.key, to: nil)
        continue
      }
      let file = repository.commonDirectory.appending("config")
      let words = ["config", "--file"].map { Array($0.utf8) } + [file.bytes]
      let code = try Child.run(git, words + ["--unset-all", setting.key].map { Array($0.utf8) })
      guard code == 0 else { throw Ended(code: code) }
    }
    return isDone
  }
}
