internal import Glibc

/// A moment as git's variables write it: `@seconds +zone`, ISO 8601 or RFC 2822.
struct GitDate: Hashable {
  let seconds: Int64
  let offset: Int

  static func from(_ environment: Environment, _ name: String, now: Int64?) throws(GitError) -> GitDate {
    let now = now ?? Int64(time(nil))
    guard let text = environment[name], !text.isEmpty else {
      return GitDate(seconds: now, offset: localOffset(at: now))
    }
    guard let date = GitDate(text) else {
      throw GitError(
        .invalid, doing: "read `\(name)`", message: "`\(text)` is no date",
        hint: "write it as `2026-11-16T09:00:00+02:00` or `@1795000000 +0200`")
    }
    return date
  }

  init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  init?(_ text: String) {
    guard let date = GitDate(stamp: text) ?? GitDate(iso: text) ?? GitDate(mail: text) else { return nil }
    self = date
  }

  /// `@1795000000 +0200`; without the sign, only what is long enough not to be a year.
  private init?(stamp text: String) {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 2 else { return nil }
    let digits = first.hasPrefix("@") ? first.dropFirst() : first
    guard first.hasPrefix("@") || digits.count >= 9, let seconds = Int64(digits) else { return nil }
    guard words.count == 2 else {
      self.init(seconds: seconds, offset: 0)
      return
    }
    guard let offset = GitDate.zone(words[1]) else { return nil }
    self.init(seconds: seconds, offset: offset)
  }

  /// `2026-11-16T09:00:00+02:00`, with a blank for the `T`, without a zone, without a time.
  private init?(iso text: String) {
    var words = text.split { $0 == " " || $0 == "T" }.map(Substring.init)
    guard (1...3).contains(words.count) else { return nil }
    if words.count == 2, let sign = words[1].lastIndex(where: { "+-Z".contains($0) }) {
      words = [words[0], words[1][..<sign], words[1][sign...]]
    }
    let parts = words[0].split { "-./".contains($0) }.map { Int32($0) ?? -1 }
    guard parts.count == 3, parts[0] >= 1000, !parts.contains(-1) else { return nil }
    self.init(
      day: (parts[0], parts[1], parts[2]), clock: words.count > 1 ? words[1] : "0:0",
      zone: words.count > 2 ? words[2] : nil)
  }

  /// `Mon, 16 Nov 2026 09:00:00 +0200`, or as C writes it, `Mon Nov 16 09:00:00 2026 +0200`.
  private init?(mail text: String) {
    var words = text.split { $0 == " " || $0 == "," }.filter { !GitDate.isWeekday($0) }
    guard (4...5).contains(words.count) else { return nil }
    if Int32(words[0]) == nil { words = [words[1], words[0], words[3], words[2]] + words[4...] }
    guard let day = Int32(words[0]), let year = Int32(words[2]),
      let month = GitDate.months.firstIndex(of: words[1].lowercased())
    else { return nil }
    self.init(day: (year, Int32(month) + 1, day), clock: words[3], zone: words.count > 4 ? words[4] : nil)
  }

  private init?(day: (Int32, Int32, Int32), clock: Substring, zone: Substring?) {
    let parts = clock.prefix { $0 != "." }.split(separator: ":").map { Int32($0) ?? -1 }
    guard (2...3).contains(parts.count), !parts.contains(-1), parts[0] < 24, parts[1] < 60 else { return nil }
    var fields = tm()
    (fields.tm_year, fields.tm_mon, fields.tm_mday) = (day.0 - 1900, day.1 - 1, day.2)
    (fields.tm_hour, fields.tm_min, fields.tm_sec) = (parts[0], parts[1], parts.count > 2 ? parts[2] : 0)
    guard (0..<12).contains(fields.tm_mon), (1...31).contains(fields.tm_mday) else { return nil }
    guard let zone else {
      fields.tm_isdst = -1
      let seconds = Int64(mktime(&fields))
      self.init(seconds: seconds, offset: GitDate.localOffset(at: seconds))
      return
    }
    guard let offset = GitDate.zone(zone) else { return nil }
    self.init(seconds: Int64(timegm(&fields)) - Int64(offset) * 60, offset: offset)
  }
}

extension GitDate {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  private static func isWeekday(_ word: Substring) -> Bool {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(word.lowercased())
  }

  /// `+0200`, `+02:00`, `Z`, in minutes.
  private static func zone(_ text: Substring) -> Int? {
    if ["Z", "UTC", "GMT"].contains(text) { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = text.first, "+-".contains(sign), digits.count == 4, let number = Int(digits) else { return nil }
    return (sign == "-" ? -1 : 1) * (number / 100 * 60 + number % 100)
  }

  private static func localOffset(at seconds: Int64) -> Int {
    var moment = time_t(seconds)
    var fields = tm()
    localtime_r(&moment, &fields)
    return Int(fields.tm_gmtoff) / 60
  }
}
