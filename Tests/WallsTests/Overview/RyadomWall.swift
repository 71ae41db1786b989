import Foundation
import Journey
import Language
import TestSupport

@testable import Walls

/// The sample company as a wall in its last week: the files of `Samples/ryadom` laid over each other, without git.
enum RyadomWall {
  /// The files after some steps, by name.
  private static func files(until end: (String) -> Bool) throws -> [String: Source] {
    var files: [String: Source] = [:]
    for step in Ryadom.steps.prefix(while: { !end($0) }) {
      let folder = Ryadom.folder(step)
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.hasSuffix(".yaml") {
        files[name] = Source(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
      }
    }
    return files
  }

  private static func documents(_ files: [String: Source]) -> [Document] {
    files.sorted { $0.key < $1.key }.compactMap { name, source in
      Record.document(fileName: String(name.split(separator: "/").last ?? "")).map { Document(source, as: $0) }
    }
  }

  /// The wall of week 47, or of week 44, in which nothing was there before.
  static func wall(first isFirst: Bool = false, isPublic: Bool = false) throws -> Wall {
    let now = documents(try files { isFirst && !$0.hasPrefix("week44") })
    let former = isFirst ? [] : documents(try files { $0.hasPrefix("week47") })
    return wall(now, former, isPublic: isPublic)
  }

  /// A wall of some documents and of those that were there a week ago.
  static func wall(_ now: [Document], _ former: [Document], isPublic: Bool = false) -> Wall {
    let registry = Registry(now)
    let formerRegistry = Registry(former)
    let mark = CommitMark(
      id: "3f9c2ab", day: Day(iso: "2026-11-20") ?? .first, author: "Анна Белова",
      reasons: Reasons(short: "Пилот привязки работает, заказы с картой оплачивают чаще."))
    let exhibits = now.filter { $0.form.record.target == .journey }.map { document -> Exhibit in
      let old = former.first { $0.id == document.id }
      let isChanged = !Diff.between(old, document).isEmpty
      let standing: Exhibit.Standing =
        isChanged ? .updated : ["returns": .waiting, "delivery-slot": .stale][document.id] ?? .fresh
      return Exhibit(
        document: document, former: old, formerRegistry: formerRegistry, standing: standing,
        last: isChanged
          ? mark : CommitMark(id: "77aa01c", day: Day(iso: "2026-10-30") ?? .first, author: "Анна Белова"),
        freshUntil: standing == .stale ? Week(year: 2026, number: 45) : Week(year: 2026, number: 48),
        commits: isChanged ? [mark] : [])
    }
    return Wall(
      company: Company(now.first { $0.form.record.identity == .none }), registry: registry, commit: mark,
      exhibits: exhibits.sorted { $0.document.form.title(.ru) < $1.document.form.title(.ru) },
      personas: now.filter { $0.form.record.target == .persona }, isPublic: isPublic)
  }

  /// A journey from its text.
  static func document(_ text: String, _ record: Record = .journey) -> Document {
    Document(Source(name: "test.yaml", bytes: Array(text.utf8)), as: record)
  }
}
