import Foundation
import Language
import Testing

@testable import Journey

@Suite struct RulebookTests {
  private static let check = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Journey/Check")

  /// The names of the files of a folder as rules are named: `KPIOverdue.swift` is `kpioverdue`.
  private func files(_ folder: String) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.check.appending(path: folder).path())
    return Set(names.map { $0.dropLast(".swift".count).lowercased() })
  }

  private func plain(_ name: String) -> String { String(name.filter { $0 != "-" }) }

  @Test func `every rule of practice stands in the list and in a file of its name`() throws {
    #expect(try files("Rules") == Set(Rule.all.map { plain($0.name) }))
  }

  @Test func `every trap stands in the list and in a file of its name`() throws {
    #expect(try files("Traps") == Set(Trap.all.map { plain($0.name) }))
  }

  @Test func `no two rules share a name`() {
    let names = Rulebook.entries.map(\.name)
    #expect(names.count == Set(names).count)
  }

  @Test func `every rule is found in some folder of findings`() throws {
    let told = try FindingFolders.names.flatMap { name in
      try Repository(FindingFolders.folder.appending(path: name)).findings.map(\.rule)
    }
    // A file over the limits is no fixture for people: `HostileInputTests` makes one. Merges need a history: see
    // `MergeCheckTests`.
    let others: Set = ["limit", "merge-doubled", "merge-revived", "merge-lost", "merge-changed"]
    #expect(Set(Rulebook.entries.map(\.name)).subtracting(told) == others)
  }

  @Test func `every rule says in three languages what it finds`() {
    for entry in Rulebook.entries {
      let words = Tongue.allCases.map { entry.meaning[$0] }
      #expect(words.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") }, "\(entry.name)")
      #expect(entry.name == "syntax" || Set(words).count >= 2, "\(entry.name)")
    }
  }
}
