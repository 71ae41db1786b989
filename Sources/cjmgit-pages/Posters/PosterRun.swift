import Console
import Git
import History
import Journey
import Language
import SystemPackage
import Walls

/// Makes a poster of each journey that is asked for.
struct PosterRun {
  private let options: WallOptions
  private let wall: Wall
  private let tongue: Tongue
  private let format: PictureFormat
  /// The files of the commit that cannot be read, and why.
  private let unreadable: [Unreadable]
  /// When the commit was made, for files that carry a time.
  private let seconds: Int64

  /// Reads what is to be shown.
  init(_ options: WallOptions, _ history: borrowing History, at tip: Oid) throws {
    self.options = options
    let reading = try WallReading(history, at: tip)
    unreadable = reading.unreadable
    wall = try reading.wall(of: options.journey, isPublic: options.isPublic, in: history)
    tongue = options.lang ?? wall.company.tongue ?? .usual
    format = try PictureFormat(options.format, tongue)
    seconds = reading.commit.author.seconds
  }

  /// Writes the posters; those that do not fit are named, and the answer is then no.
  func run() throws {
    var isWhole = true
    if options.isBlank, options.journey == nil {
      return try write(
        BlankPoster(stages: stageCount, in: tongue, sheet: sheet ?? .a1).artwork, as: "blank", sheet ?? .a1)
    }
    for broken in unreadable { Output.say(WallText.warning(broken, tongue)) }
    for exhibit in wall.exhibits {
      do {
        if options.isBlank {
          let poster = try BlankPoster(of: exhibit, on: wall, in: tongue, sheet: sheet ?? .a1)
          try write(poster.artwork, as: exhibit.document.id, sheet ?? .a1)
        } else {
          let poster = try Poster(of: exhibit, on: wall, in: tongue, sheet: sheet, lanes: lanes)
          try write(poster.artwork, as: exhibit.document.id, poster.sheet)
        }
      } catch let trouble as PosterTrouble {
        isWhole = false
        Output.say(text(of: trouble, exhibit))
      }
    }
    guard isWhole else { throw Answer.no }
  }

  private var sheet: Sheet? { options.size.flatMap { Sheet(rawValue: $0.rawValue) } }
  private var lanes: [String]? { options.lanes.map { $0.split { $0 == "," || $0 == " " }.map(String.init) } }
  private var stageCount: Int { min(max(options.stages ?? 6, 1), 12) }

  private func write(_ artwork: Artwork, as id: String, _ sheet: Sheet) throws {
    let path = place(Artwork.posterName(id))
    try WallPlace.check(path, tongue)
    try File.makeFolders(for: path)
    try File.write(try format.bytes(of: artwork, width: sheet.pixels, at: seconds), to: path)
    try Output.write(PosterText.done.filled(tongue, Escape.terminal("\(path)"), sheet.rawValue) + "\n")
  }

  /// The file that was asked for, else one of that name in the folder that was asked for.
  private func place(_ name: String) -> FilePath {
    let file = "\(name).\(options.format.rawValue)"
    guard let output = options.output else { return FilePath(file) }
    let path = FilePath(typed: output)
    return path.extension == options.format.rawValue && wall.exhibits.count <= 1 ? path : path.appending(file)
  }

  private func text(of trouble: PosterTrouble, _ exhibit: Exhibit) -> String {
    let title = Escape.terminal(exhibit.document.form.title(tongue))
    let hint = trouble.hint.map { "\n  " + Escape.terminal($0[tongue]) } ?? ""
    return "\(title): \(Escape.terminal(trouble.message[tongue]))\(hint)"
  }
}
