import Foundation
import Journey
import Language
import TestSupport
import Testing

@testable import Walls

/// The company «Рядом» in its week 47, as the wall shows it: read from the sample's folders, without git.
enum Sample {
  /// The documents as they lay there after a step.
  static func documents(through step: String) throws -> [Document] {
    var files: [String: Document] = [:]
    for done in Ryadom.steps.prefix(while: { $0 != step }) + [step] {
      let folder = Ryadom.folder(done)
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.hasSuffix(".yaml") {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        files[name] = read(name, text)
      }
    }
    return files.sorted { $0.key < $1.key }.map(\.value)
  }

  /// A text as the document that its name says it is.
  static func read(_ name: String, _ text: String) -> Document {
    let record = Record.document(fileName: URL(filePath: name).lastPathComponent) ?? .journey
    return Document(Source(name: name, text: text), as: record)
  }

  /// What references find in some documents.
  static func registry(_ documents: [Document]) -> Registry {
    Registry(visibleFrom: .journey, in: documents)
  }

  /// The commit that the sample's week ends with.
  static let commit = CommitMark(
    id: "3f9c2ab", day: Week(text: "2026-W47").map { $0.first.adding(days: 4) } ?? Day(clamped: 0),
    author: "Анна Белова",
    reasons: Reasons(
      parsing: """
        short: Пилот привязки работает, заказы с картой оплачивают чаще.
        checkout: Пилот привязки запущен 18 ноября.
        kettle/choose: The shelves have prices now.
        kettle: A month of work on the first shelf.
        """))

  /// A wall of some documents, with what they were a week ago.
  static func wall(_ documents: [Document], before: [Document] = [], isPublic: Bool = false) -> Wall {
    let exhibits = documents.filter { $0.form.record.target == .journey }.map { document in
      Exhibit(
        document: document, former: before.first { $0.source.name == document.source.name },
        formerRegistry: registry(before), standing: .updated, last: commit, freshUntil: Week(text: "2026-W48"),
        commits: before.isEmpty ? [] : [commit], stageWeeks: stageWeeks(document))
    }
    return Wall(
      company: Company(documents.first { $0.form.record.name == "company" }), registry: registry(documents),
      commit: commit, exhibits: exhibits, personas: documents.filter { $0.form.record.target == .persona },
      isPublic: isPublic)
  }

  /// A wall with one map alone.
  static func wall(of text: String, before: String? = nil) -> Wall {
    wall([read("a.cjm.yaml", text)], before: before.map { [read("a.cjm.yaml", $0)] } ?? [])
  }

  /// The board of the one map of a wall.
  static func board(_ wall: Wall, in tongue: Tongue = .en) throws -> Board {
    try Board(of: #require(wall.exhibits.first), registry: wall.registry, in: tongue)
  }

  /// The page of the one map of a wall.
  static func page(_ wall: Wall, in tongue: Tongue = .en) throws -> String {
    let exhibit = try #require(wall.exhibits.first)
    let page = wall.page(of: exhibit, past: wall.past(of: exhibit, Timeline()), in: tongue)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  /// Every stage but the third has stood for four weeks.
  private static func stageWeeks(_ document: Document) -> [String: Week] {
    let ids = document.form.forms("stages").compactMap(\.identity)
    return Dictionary(
      ids.enumerated().compactMap { place, id in
        Week(text: place == 2 ? "2026-W47" : "2026-W43").map { (id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
