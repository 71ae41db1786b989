import Glibc
import Language

extension Trap {
  /// A merge that nobody finished; told in place of what YAML makes of it.
  static let conflictMarker = Trap(
    "conflict-marker",
    meaning: Words("a merge left unfinished", "слияние не закончено", "злиття не завершено"))

  /// Every marker that a merge left at the beginning of a line; `=======` counts only beside others.
  static func conflicts(in source: Source) -> [Finding] {
    guard source.bytes.holdsRun(of: 0x3C) || source.bytes.holdsRun(of: 0x3E) else { return [] }
    let markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].map { Array($0.utf8) }
    var found: [Range<Int>] = []
    var start = 0
    while start < source.bytes.count {
      let line = source.line(around: start)
      if markers.contains(where: { isMarker($0, source.bytes[line]) }) { found.append(line) }
      start = line.upperBound + 1
    }
    guard found.contains(where: { [0x3C, 0x3E].contains(source.bytes[$0.lowerBound]) }) else { return [] }
    return found.map { line in
      Finding(
        conflictMarker.name, file: source.name, span: line,
        Words(
          "a conflict marker is left in the file: `%1`", "в файле осталась метка конфликта: `%1`",
          "у файлі лишилася мітка конфлікту: `%1`"
        ).filled(Check.brief(source.text(line))),
        hint: Words(
          "keep one side, or both, and remove the markers", "оставьте одну сторону или обе и уберите метки",
          "залиште один бік або обидва й приберіть мітки"))
    }
  }

  private static func isMarker(_ marker: [UInt8], _ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: marker) else { return false }
    let rest = line.dropFirst(marker.count).drop { $0 == marker[0] }
    return rest.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") } ?? true
  }
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
