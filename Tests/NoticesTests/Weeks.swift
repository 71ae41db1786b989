import Foundation
import Journey
import Language
import Testing

@testable import Notices

/// The samples as editions.
enum Weeks {
  static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/ryadom")

  /// The files of a version, by path, after the commits up to and including `last`, such as `week46/5`.
  static func files(through last: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for folder in folders where folder <= last {
      let root = samples.appending(path: folder)
      for path in FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String }) ?? []
      where path.hasSuffix(".yaml") {
        files[path] = (try? Data(contentsOf: root.appending(path: path))).map(Array.init)
      }
      for line in commit(folder).split(separator: "\n") where line.hasPrefix("delete: ") {
        files[String(line.dropFirst(8))] = nil
      }
    }
    return files
  }

  static func commit(_ folder: String) -> String {
    (try? String(contentsOf: samples.appending(path: "\(folder)/COMMIT"), encoding: .utf8)) ?? ""
  }

  /// The folders of commits, oldest first.
  static let folders: [String] = ["week44", "week45", "week46", "week47"].flatMap { week in
    ((try? FileManager.default.contentsOfDirectory(atPath: samples.appending(path: week).path)) ?? []).sorted()
      .map { "\(week)/\($0)" }
  }
}

extension Weeks {
  /// Documents, by path.
  static func documents(_ files: [String: [UInt8]]) -> [String: Document] {
    files.reduce(into: [:]) { documents, file in
      let name = file.key.split(separator: "/").last.map(String.init) ?? ""
      guard let record = Record.document(fileName: name) else { return }
      documents[file.key] = Document(Source(name: file.key, bytes: file.value), as: record)
    }
  }

  static func side(_ documents: [String: Document]) -> Edition.Side {
    let sorted = documents.sorted { $0.key < $1.key }.map(\.value)
    return Edition.Side(company: Company(documents["cjm.yaml"]), registry: Registry(sorted))
  }

  /// What changed between two versions of some files.
  static func edition(
    _ old: [String: Document], _ new: [String: Document], week: Week, commits: ([ChangeSet]) -> [Commit] = { _ in [] }
  ) -> Edition {
    let paths = Set(old.keys).union(new.keys).sorted()
    let changes = paths.map { Diff.between(old[$0], new[$0]) }.filter { !$0.isEmpty }
    let journeys = new.sorted { $0.key < $1.key }.map(\.value).filter { $0.form.record.target == .journey }
    return Edition(
      week: week, before: side(old), after: side(new), changes: changes, journeys: journeys, commits: commits(changes))
  }

  /// The edition of the commits behind `first` up to and including `last`.
  static func edition(after first: String, through last: String, week: Int) throws -> Edition {
    let week = try #require(Week(year: 2026, number: week))
    let old = documents(files(through: first))
    let new = documents(files(through: last))
    return edition(old, new, week: week) { _ in
      folders.filter { $0 > first && $0 <= last }.map { folder in attribution(folder) }
    }
  }

  /// The commit that a folder of the samples stands for.
  private static func attribution(_ folder: String) -> Commit {
    let before = folders.last { $0 < folder }.map { documents(files(through: $0)) } ?? [:]
    let after = documents(files(through: folder))
    let changes = Set(before.keys).union(after.keys).map { Diff.between(before[$0], after[$0]) }.filter { !$0.isEmpty }
    let text = commit(folder)
    let company = Company(after["cjm.yaml"])
    let author = line("author", text)
    let email = author.split { $0 == "<" || $0 == ">" }.last.map(String.init) ?? ""
    let time = Instant(iso8601: line("date", text)) ?? Instant(seconds: 0)
    return Commit(
      id: String(Fingerprint(folder).short.prefix(7)),
      author: author.split(separator: " <").first.map(String.init) ?? "",
      time: time, day: company.zone.day(of: time), people: Set([company.person(email: email)?.id].compactMap(\.self)),
      touched: Commit.places(touchedBy: changes), reasons: Reasons(parsing: text))
  }

  private static func line(_ key: String, _ text: String) -> String {
    text.split(separator: "\n").first { $0.hasPrefix("\(key): ") }.map { String($0.dropFirst(key.count + 2)) } ?? ""
  }
}

extension Weeks {
  /// The real week of the loyalty map, by which letters are measured.
  static var real: Edition { get throws { try edition(after: "week47/2", through: "week47/3", week: 47) } }
}
