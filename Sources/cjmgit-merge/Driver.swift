import Glibc
import Journey
import Language

/// The merge driver: `[--strict] BASE OURS THEIRS [MARKER-SIZE [PATH]]`, as git calls it.
struct Driver {
  private let base: [UInt8], ours: [UInt8], theirs: [UInt8]
  private let markerSize: Int
  /// The name of the file in the repository.
  private let path: [UInt8]
  private let isStrict: Bool

  /// The seconds that joining one map may take; `CJMGIT_MERGE_SECONDS` says otherwise.
  private static let seconds = 5.0

  /// Joins the three versions into OURS and gives the exit code: 0 joined, 1 with conflicts, 2 for a wrong use, 128 could not.
  static func run(_ arguments: [[UInt8]]) -> Int32 {
    guard let driver = Driver(arguments) else {
      Stream.say("cjmgit-merge: expected BASE OURS THEIRS [MARKER-SIZE [PATH]], see `cjmgit-merge --help`")
      return 2
    }
    return driver.run()
  }

  private init?(_ arguments: [[UInt8]]) {
    var words = arguments
    isStrict = words.first == Array("--strict".utf8)
    if isStrict { words.removeFirst() }
    guard words.count >= 3, !words[0].starts(with: "--".utf8) else { return nil }
    (base, ours, theirs) = (words[0], words[1], words[2])
    markerSize = words.count > 3 ? Int(String(decoding: words[3], as: UTF8.self)) ?? 7 : 7
    path = words.count > 4 ? words[4] : ours
  }

  private func run() -> Int32 {
    guard Environment["CJMGIT_MERGE"] != "lines" else { return lines(because: nil) }
    var sources: [Source] = []
    for (side, path) in [("base", base), ("ours", ours), ("theirs", theirs)] {
      guard let source = source(path) else { return lines(because: DriverWords.large.filled(tongue, side)) }
      sources.append(source)
    }
    do {
      return finish(try merged(sources))
    } catch {
      return lines(because: error.reason(tongue))
    }
  }

  /// Joins the versions; git is asked how strictly only where it matters.
  private func merged(_ sources: [Source]) throws(Merge.Unable) -> (Merged, GitSettings?) {
    let merged = try merged(sources, strictly: isStrict)
    guard merged.hasSharedEdits || !merged.isClean else { return (merged, nil) }
    let settings = GitSettings()
    guard settings.isStrict, !isStrict else { return (merged, settings) }
    return (try self.merged(sources, strictly: true), settings)
  }

  private func merged(_ sources: [Source], strictly: Bool) throws(Merge.Unable) -> Merged {
    let end = Self.now + (Environment["CJMGIT_MERGE_SECONDS"].flatMap(Double.init) ?? Self.seconds)
    return try Merge.of(
      base: sources[0], ours: sources[1], theirs: sources[2], as: record,
      options: Merge.Options(isStrict: strictly) { Self.now > end })
  }

  /// Seconds of a clock that never goes back.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func finish(_ result: (merged: Merged, settings: GitSettings?)) -> Int32 {
    let merged = result.merged
    let style = result.settings?.style ?? .merge
    let bytes =
      merged.isClean ? merged.bytes(.ours) : merged.marked(with: Markers(style, size: markerSize, in: tongue))
    guard OutputFile.replace(ours, with: bytes) else {
      say(DriverWords.unwritable.filled(tongue, name, String(cString: strerror(errno)).lowercased()))
      return 128
    }
    guard !merged.isClean else { return 0 }
    for conflict in merged.conflicts { say(DriverWords.conflict.filled(tongue, name, conflict.label(tongue))) }
    say(DriverWords.next[tongue])
    return 1
  }

  /// Leaves the file to the line merge of git, and says why.
  private func lines(because reason: String?) -> Int32 {
    if let reason { say(DriverWords.lines.filled(tongue, name, reason)) }
    let before = [ours, theirs].compactMap(source)
    let status = GitProgram.mergeFile(ours, base, theirs, markerSize: markerSize)
    guard status == 0, let result = source(ours) else { return status }
    return isDoubled(result, from: before) ? 1 : 0
  }

  /// Whether something stands twice now; says what.
  private func isDoubled(_ result: Source, from versions: [Source]) -> Bool {
    let doubled = Merge.doubled(in: result, from: versions, as: record)
    for thing in doubled {
      say(DriverWords.doubled.filled(tongue, name, "\(thing.record.noun[tongue]) \(thing.identity)"))
    }
    return !doubled.isEmpty
  }

  private func source(_ path: [UInt8]) -> Source? { InputFile(path)?.bytes().map { Source(name: name, bytes: $0) } }

  /// What the file holds, by its name.
  private var record: Record? {
    Record.document(fileName: String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self))
  }

  private var name: String { Escape.terminal(bytes: path) }

  private var tongue: Tongue { Locality.tongue }

  private func say(_ sentence: String) { Stream.say("cjmgit: \(Escape.terminal(sentence))") }
}

extension Merge.Unable {
  /// What stood in the way, in a few words.
  fileprivate func reason(_ tongue: Tongue) -> String {
    switch self {
    case .unreadable(let side, let finding):
      DriverWords.unreadable.filled(tongue, side.rawValue, finding.message[tongue])
    case .lineless(let side): DriverWords.lineless.filled(tongue, side.rawValue)
    case .overtime: DriverWords.overtime[tongue]
    }
  }
}
