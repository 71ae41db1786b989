import Glibc
import Language

extension Trap {
  /// A merge that nobody finished; told in place of what YAML makes of it.
  static let conflictMarker = Trap(
    "conflict-marker",
    meaning: Words("a merge left unfinished", "слияние не закончено", "злиття не завершено"))

  /// Every conflict that a merge left, told where it begins.
  static func conflicts(in source: Source) -> [Finding] {
    guard source.bytes.holdsRun(of: UInt8(ascii: "<")) || source.bytes.holdsRun(of: UInt8(ascii: ">")) else {
      return []
    }
    var found: [Finding] = []
    var opening: Range<Int>?
    var start = 0
    while start < source.bytes.count {
      let line = source.line(around: start)
      start = line.upperBound + 1
      if isMarker("<<<<<<<", source.bytes[line]) {
        if let opening { found.append(finding(of: opening, in: source)) }
        opening = line
      } else if isMarker(">>>>>>>", source.bytes[line]) {
        found.append(finding(of: opening ?? line, until: opening == nil ? nil : line, in: source))
        opening = nil
      }
    }
    return found + (opening.map { [finding(of: $0, in: source)] } ?? [])
  }

  private static func finding(of marker: Range<Int>, until end: Range<Int>? = nil, in source: Source) -> Finding {
    let text = Check.brief(source.text(marker))
    let message =
      if let end {
        Words(
          "an unfinished merge: `%1` … `%2` on line %3", "слияние не закончено: `%1` … `%2` в строке %3",
          "злиття не завершено: `%1` … `%2` у рядку %3"
        ).filled(text, Check.brief(source.text(end)), String(source.lineNumber(of: end.lowerBound)))
      } else {
        Words(
          "a conflict marker is left in the file: `%1`", "в файле осталась метка конфликта: `%1`",
          "у файлі лишилася мітка конфлікту: `%1`"
        ).filled(text)
      }
    return Finding(
      conflictMarker.name, file: source.name, span: marker, message,
      hint: Words(
        "keep one side, or both, and remove the marker lines",
        "оставьте одну сторону или обе и уберите строки с метками",
        "залиште один бік або обидва й приберіть рядки з мітками"))
  }

  private static func isMarker(_ marker: StaticString, _ line: ArraySlice<UInt8>) -> Bool {
    let sign = marker.utf8Start.pointee
    let rest = line.drop { $0 == sign }
    guard line.count - rest.count >= marker.utf8CodeUnitCount else { return false }
    return rest.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") } ?? true
  }
}

extension Source {
  /// Whether markers of a merge are left in the file.
  public var holdsConflicts: Bool { !Trap.conflicts(in: self).isEmpty }
}

extension [UInt8] {
  /// Whether a byte stands seven times in a row, found with the speed of `memchr` as it is rare.
  fileprivate func holdsRun(of byte: UInt8) -> Bool {
    withUnsafeBytes { text in
      guard let base = text.baseAddress else { return false }
      var place = 0
      while let found = memchr(base + place, Int32(byte), text.count - place) {
        place = UnsafeRawPointer(found) - base
        let run = text[place...].prefix { $0 == byte }.count
        if run >= 7 { return true }
        place += run
      }
      return false
    }
  }
}
