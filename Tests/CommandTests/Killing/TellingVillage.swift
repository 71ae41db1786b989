import Foundation
import TestSupport

/// A village that is to be told: four windows' worth of letters, which no run has written yet.
///
/// A copy is worked on by one task at a time, and what it is made from is only read.
struct TellingVillage: @unchecked Sendable {
  /// Monday at noon: the weekly and the daily letters are due, and something urgent came in since nine.
  static let now = "2026-11-23T12:00:00Z"
  /// Three days later, when whatever had to be tried again is tried again.
  static let later = "2026-11-26T08:00:00Z"

  let repository: ScratchRepository
  var home: String { repository.path + "/.git/cjmgit" }

  private static let company = """
    company: Village
    language: en
    departments:
      - {id: sales, title: Sales, head: ann}
    people:
      - {id: zoe, name: Zoe Ash, email: zoe@village.example}
      - {id: ann, name: Ann Birch, email: ann@village.example}
      - {id: bob, name: Bob Cedar, email: bob@village.example, cadence: daily}
      - {id: eve, name: Eve Dale, email: eve@village.example, cadence: now}

    """

  private static func map(_ gap: Int) -> String {
    """
    journey: visit
    title: A visit
    owner: zoe
    working-group: [bob, eve]
    stages:
      - id: enter
        title: I enter
        gap: \(gap)
        departments:
          - {id: sales, role: accountable}

    """
  }

  /// Makes it: a first version that everybody knows, one change before the boundary, and one behind it.
  init() throws {
    try self.init(knowing: 1)
    try change(2, at: "2026-11-20T10:00:00Z")
    try change(3, at: "2026-11-23T11:00:00Z")
  }

  /// Makes it, with a first version that everybody knows.
  init(knowing gap: Int) throws {
    repository = try ScratchRepository()
    try repository.commit("Begin", ["cjm.yaml": Self.company, "visit.cjm.yaml": Self.map(gap)])
    _ = try repository.cjmgit(["notify", "--due"], at: "2026-11-18T12:00:00Z")
  }

  private init(copying other: TellingVillage) throws {
    repository = try ScratchRepository()
    try FileManager.default.removeItem(atPath: repository.path)
    try repository.run(["cp", "-a", other.repository.path, repository.path], in: "")
  }

  /// The same at another place.
  func copy() throws -> TellingVillage { try TellingVillage(copying: self) }

  /// One more change.
  func change(_ gap: Int, at moment: String) throws {
    try repository.write("visit.cjm.yaml", Self.map(gap))
    let dates = ["GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment]
    try repository.git(["commit", "-qam", "Change \(gap)"], setting: dates)
  }

  /// Tells to the end, as a timer would: now, and again when waiting is over.
  func finish() throws {
    _ = try repository.cjmgit(["notify", "--due"], at: Self.now)
    _ = try repository.cjmgit(["notify", "--due"], at: Self.later)
  }

  /// Each letter that arrived, as `PERSON MESSAGE-ID`, and who was told of which change how often.
  var arrived: (letters: [String], told: [String]) {
    var (letters, told) = ([String](), [String]())
    for person in ["ann", "bob", "eve", "zoe"] {
      let folder = "\(home)/mail/\(person)/new"
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let text = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
        let head = text.split(separator: "\n\n", maxSplits: 1).first?.split(separator: "\n") ?? []
        let value = { (key: String) in
          head.first { $0.hasPrefix("\(key): ") }.map { String($0.dropFirst(key.count + 2)) } ?? "none"
        }
        letters.append("\(person) \(value("Message-ID"))")
        told += value("X-Cjm-Commit").split(separator: " ").map { "\(person) \($0)" }
      }
    }
    return (letters.sorted(), told.sorted())
  }

  /// The subjects of the letters that somebody got.
  func subjects(of person: String) throws -> [String] {
    let folder = "\(home)/mail/\(person)/new"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { name in
      try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("Subject: ") }.map { String($0.dropFirst(9)) }
    }
  }

  /// What should not be there when all is told: plans, drafts, letters that wait, locks.
  var leftovers: [String] {
    let all = FileManager.default.enumerator(atPath: repository.path + "/.git")?.compactMap { $0 as? String } ?? []
    return all.filter { name in
      name == "cjmgit/plan" || name.hasSuffix(".draft") || name.hasSuffix(".eml")
        || name.hasPrefix("refs/cjmgit/")
          && name.hasSuffix(".lock")
    }
  }
}
