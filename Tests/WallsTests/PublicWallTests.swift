import Journey
import Language
import Testing

@testable import Walls

@Suite struct `A public wall` {
  private static let documents = Record.documents.map { MarkedMap.document($0.record) }
  private static let secrets = documents.flatMap(\.secret)

  /// Everything that is made of a wall: pages, posters and pictures, in all languages.
  private func everything(of wall: Wall) throws -> [SiteFile] {
    try Tongue.allCases.flatMap { tongue in
      try wall.overviews(in: tongue)
        + wall.pictures(in: tongue).map { SiteFile("\($0.path).svg", $0.artwork.svg) }
        + wall.exhibits.flatMap { exhibit in
          let version = Timeline.Version(
            week: wall.week, day: wall.commit.day, commit: wall.commit.id, document: exhibit.document)
          return [
            wall.page(of: exhibit, past: wall.past(of: exhibit, Timeline([version])), in: tongue),
            SiteFile("poster.svg", try Poster(of: exhibit, on: wall, in: tongue, sheet: .a0).artwork.svg),
            SiteFile("blank.svg", try BlankPoster(of: exhibit, on: wall, in: tongue, sheet: .a0).artwork.svg),
          ]
        }
    } + wall.assets
  }

  private func wall(isPublic: Bool) -> Wall {
    RyadomWall.wall(Self.documents.map(\.document), [], isPublic: isPublic)
  }

  @Test func `holds not one text of a row that is not for everybody`() throws {
    for file in try everything(of: wall(isPublic: true)) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.split(separator: "secret-").count == 1, "\(file.path)")
      for day in ["1999-03-13", "13 March", "13 марта", "13 березня"] { #expect(!text.contains(day), "\(file.path)") }
      #expect(!text.contains("Анна Белова"), "\(file.path)")
      #expect(!text.contains("Пилот привязки работает"), "\(file.path)")
    }
  }

  @Test func `holds nearly all that everybody may see`() throws {
    let all = try everything(of: wall(isPublic: true)).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let stage = Self.documents.flatMap(\.open).filter { $0.hasPrefix("open-stage-") || $0.hasPrefix("open-pain-text") }
    #expect(stage.count > 5)
    #expect(stage.filter { !all.contains($0) } == [])
  }

  @Test func `is looked through in earnest: the wall of the company holds secrets by the dozen`() throws {
    let all = try everything(of: wall(isPublic: false)).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(Self.secrets.count > 80)
    #expect(Self.secrets.filter { all.contains($0) }.count > 30)
  }

  @Test func `names nobody of the sample company, and no sum`() throws {
    let wall = try RyadomWall.wall(isPublic: true)
    let people = try RyadomWall.wall().company.people
    let names = people.map { $0.name(.ru) } + people.compactMap(\.email)
    #expect(names.count > 10)
    for file in try everything(of: wall) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for name in names + ["млн ₽", "Операторы не видят карту"] {
        #expect(!text.contains(name), "\(file.path): \(name)")
      }
    }
  }
}
