import Console
import Git
import History
import Journey
import Language
import Walls

/// The site of a commit, not yet made: its parts, or single files of them, are made when they are asked for.
struct Site: Sendable {
  /// What the pages show.
  let wall: Wall
  /// Its parts in the order in which they are made: what all pages use, each journey, what speaks of everything.
  let parts: [SitePart]
  /// The files of the commit that cannot be read, and why.
  let unreadable: [Unreadable]
  private let assets: [SiteFile]
  private let trails: [String: JourneyTrail]
  /// The part that a file is of, for all files but those that speak of everything.
  private let owners: [String: Int]
  /// What makes bitmaps of the departments' pictures; nil where none are asked for.
  private let bitmaps: PictureFormat?

  /// Reads what the pages of a commit are made from.
  init(
    _ history: borrowing History, at tip: Oid, of journey: String? = nil, isPublic: Bool = false,
    bitmaps: PictureFormat? = nil
  ) throws {
    self.bitmaps = bitmaps
    let reading = try WallReading(history, at: tip)
    unreadable = reading.unreadable
    wall = try reading.wall(of: journey, isPublic: isPublic, in: history)
    trails = try reading.trails(in: history)
    assets = wall.assets
    var parts = [SitePart(subject: .assets, name: "assets", key: Self.key(assets))]
    for (place, key) in wall.keys.enumerated() {
      let id = wall.exhibits[place].document.id
      var key = Fingerprint(Release.version, key)
      trails[id]?.add(to: &key)
      // An id is what people wrote, so its fingerprint stands for it.
      parts.append(SitePart(subject: .journey(place), name: "journey-\(Fingerprint(id).short)", key: key.text))
    }
    let whole = Fingerprint(
      Release.version, "\(tip)", isPublic ? "public" : "", journey ?? "", parts[0].key,
      bitmaps == nil ? "" : "png")
    self.parts = parts + [SitePart(subject: .overviews, name: "overviews", key: whole.text)]
    owners = Self.owners(assets, wall)
  }

  /// Makes the files of a part, in all languages.
  func files(of part: SitePart, in history: borrowing History) throws -> [SiteFile] {
    switch part.subject {
    case .assets: return assets
    case .journey(let place):
      let (exhibit, past) = try aged(wall.exhibits[place], in: history)
      return Parallel.map(Tongue.allCases) { wall.page(of: exhibit, past: past, in: $0) }
    case .overviews:
      let made = Parallel.map(Tongue.allCases) { tongue in
        let overviews = Overviews(wall, in: tongue)
        return (pages: overviews.pages, pictures: overviews.pictures)
      }
      return try made.flatMap(\.pages) + made.flatMap(\.pictures).flatMap(files)
    }
  }

  /// The part that a file is of; that there is such a file among those that speak of everything is known when it is made.
  func part(of path: String) -> SitePart { parts[owners[path] ?? parts.count - 1] }

  /// Makes one file; nil where there is none.
  ///
  /// `open` gives the history where the file shows some, `overviews` what speaks of everything in one language.
  func file(
    _ path: String, in open: () throws(GitError) -> History, overviews: (Tongue) -> Overviews
  ) throws -> SiteFile? {
    let tongue = wall.tongue(of: path)
    switch part(of: path).subject {
    case .assets: return assets.first { $0.path == path }
    case .journey(let place):
      let (exhibit, past) = try aged(wall.exhibits[place], in: open())
      return wall.page(of: exhibit, past: past, in: tongue)
    case .overviews: return overviews(tongue).file(path)
    }
  }

  /// A journey with the weeks since which its stages stand, and what its page tells of its history.
  private func aged(
    _ exhibit: Exhibit, in history: borrowing History
  ) throws(GitError) -> (exhibit: Exhibit, past: Past) {
    let timeline = try trails[exhibit.document.id].map { trail throws(GitError) in try history.timeline(of: trail) }
    let aged = exhibit.aged(by: timeline ?? Timeline())
    let shown = (wall.isPublic ? timeline?.forEverybody : timeline) ?? Timeline()
    return (aged, wall.past(of: aged, shown))
  }

  /// A picture as SVG always, as PNG where that is asked for.
  private func files(of picture: (path: String, artwork: Artwork)) throws -> [SiteFile] {
    let file = SiteFile("\(picture.path).svg", picture.artwork.svg)
    guard let bitmaps else { return [file] }
    let png = try bitmaps.bytes(of: picture.artwork, width: Int(picture.artwork.width))
    return [file, SiteFile("\(picture.path).png", png)]
  }

  /// The first part that has a file of a path keeps it.
  private static func owners(_ assets: [SiteFile], _ wall: Wall) -> [String: Int] {
    var owners = Dictionary(assets.map { ($0.path, 0) }) { first, _ in first }
    for (place, exhibit) in wall.exhibits.enumerated() {
      for path in Tongue.allCases.map({ wall.path(of: exhibit, in: $0) }) where owners[path] == nil {
        owners[path] = place + 1
      }
    }
    return owners
  }

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
