/// How a zone's offset changes from now on, every year alike (the POSIX `TZ` text, as RFC 9636 §3.3 extends it).
struct ZoneRule: Hashable {
  /// Seconds east of UTC in standard time.
  private let standard: Int
  /// What holds in summer, nil where nothing changes.
  private var summer: Summer?

  /// The other offset and when it begins and ends, each told in the time that holds until then.
  struct Summer: Hashable {
    let offset: Int
    let begins: YearlyMoment, ends: YearlyMoment
  }

  /// The rule that a text such as `EET-2EEST,M3.5.0/3,M10.5.0/4` spells, nil where it spells none.
  init?(_ text: String) {
    var reader = Reader(text)
    guard Self.name(&reader), let west = reader.hours() else { return nil }
    standard = -west
    if reader.isAtEnd { return }
    guard Self.name(&reader) else { return nil }
    var offset = standard + 3600
    if reader.peek != UInt8(ascii: ",") {
      guard let west = reader.hours() else { return nil }
      offset = -west
    }
    guard reader.take(","), let begins = YearlyMoment(&reader), reader.take(","), let ends = YearlyMoment(&reader),
      reader.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, begins: begins, ends: ends)
  }

  /// The offset at a moment, in seconds east.
  func offset(at seconds: Int64) -> Int {
    guard let summer else { return standard }
    let year = LocalTime(Instant(seconds: seconds), offset: standard).day.year
    let begin = summer.begins.seconds(in: year) - Int64(standard)
    let end = summer.ends.seconds(in: year) - Int64(summer.offset)
    let isSummer = begin < end ? begin <= seconds && seconds < end : !(end <= seconds && seconds < begin)
    return isSummer ? summer.offset : standard
  }

  /// Takes the letters that nobody needs: three or more, or anything between `<` and `>`.
  private static func name(_ reader: inout Reader) -> Bool {
    if reader.take("<") {
      _ = reader.take { $0 != UInt8(ascii: ">") }
      return reader.take(">")
    }
    return reader.take { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }.utf8.count >= 3
  }
}

extension Reader {
  /// Takes `3`, `-3`, `5:30` or `3:00:00`, as seconds.
  mutating func hours() -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = shortNumber(), hours <= 167 else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let part = shortNumber(), part <= 59 else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }
}
