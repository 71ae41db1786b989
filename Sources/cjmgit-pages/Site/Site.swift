import Console
import Git
import History
import Journey
import Language
import Walls

/// The site of a commit, not yet made: its parts are made one after the other, and only those that are asked for.
struct Site: Sendable {
  /// What the pages show.
  let wall: Wall
  /// Its parts in the order in which they are made: what all pages use, each journey, what speaks of everything.
  let parts: [SitePart]
  private let trails: [String: JourneyTrail]
  /// What makes bitmaps of the departments' pictures; nil where none are asked for.
  private let bitmaps: PictureFormat?

  /// Reads what the pages of a commit are made from.
  init(
    _ history: borrowing History, at tip: Oid, of journey: String? = nil, isPublic: Bool = false,
    bitmaps: PictureFormat? = nil
  ) throws {
    self.bitmaps = bitmaps
    let reading = try WallReading(history, at: tip)
    wall = try reading.wall(of: journey, isPublic: isPublic, in: history)
    trails = try reading.trails(in: history)
    var parts = [SitePart(name: Self.assets, key: Self.key(wall.assets))]
    for exhibit in wall.exhibits {
      var key = Fingerprint(Release.version, wall.key(of: exhibit))
      if let trail = trails[exhibit.document.id] { trail.add(to: &key) }
      parts.append(SitePart(name: Self.name(of: exhibit), key: key.text))
    }
    let whole = Fingerprint(
      Release.version, "\(tip)", isPublic ? "public" : "", journey ?? "", parts[0].key,
      bitmaps == nil ? "" : "png")
    self.parts = parts + [SitePart(name: Self.overviews, key: whole.text)]
  }

  /// Makes the files of a part, in all languages.
  func files(of part: SitePart, in history: borrowing History) throws -> [SiteFile] {
    switch part.name {
    case Self.assets: return wall.assets
    case Self.overviews:
      return Parallel.map(Tongue.allCases) { wall.overviews(in: $0) }.flatMap(\.self) + (try pictures)
    default:
      guard let exhibit = wall.exhibits.first(where: { Self.name(of: $0) == part.name }) else { return [] }
      let timeline = try trails[exhibit.document.id].map { trail throws(GitError) in try history.timeline(of: trail) }
      let shown = exhibit.aged(by: timeline ?? Timeline())
      let seen = (wall.isPublic ? timeline?.forEverybody : timeline) ?? Timeline()
      let past = wall.past(of: shown, seen)
      return Parallel.map(Tongue.allCases) { wall.page(of: shown, past: past, in: $0) }
    }
  }

  /// The departments' pictures, as SVG always, as PNG where that is asked for.
  private var pictures: [SiteFile] {
    get throws {
      try Tongue.allCases.flatMap { wall.pictures(in: $0) }.flatMap { picture in
        let file = SiteFile("\(picture.path).svg", picture.artwork.svg)
        guard let bitmaps else { return [file] }
        let png = try bitmaps.bytes(of: picture.artwork, width: Int(picture.artwork.width))
        return [file, SiteFile("\(picture.path).png", png)]
      }
    }
  }

  private static let assets = "assets"
  private static let overviews = "overviews"
  /// An id is what people wrote, so its fingerprint stands for it.
  private static func name(of exhibit: Exhibit) -> String { "journey-\(Fingerprint(exhibit.document.id).short)" }

  private static func key(_ files: [SiteFile]) -> String {
    var key = Fingerprint()
    for file in files {
      key.add(file.path)
      key.add(file.bytes)
    }
    return key.text
  }
}

extension JourneyTrail {
  /// Adds what a timeline is made from.
  fileprivate func add(to key: inout Fingerprint) {
    key.add(isCut ? "cut" : "")
    for step in steps {
      key.add(step.week.text)
      key.add(step.commit.bytes)
      key.add(step.blob?.bytes ?? [])
    }
  }
}
