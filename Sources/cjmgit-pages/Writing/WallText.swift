import Console
import Git
import Language
import SystemPackage
import Walls

/// What a person reads when a wall is built.
struct WallText {
  let done: WallFolder.Done
  let commit: CommitMark
  let folder: FilePath
  let tongue: Tongue

  /// That a file cannot be read, where and why, and what stands in its place.
  static func warning(_ broken: Unreadable, _ tongue: Tongue) -> String {
    WallWords.unreadable.filled(tongue, Escape.terminal(broken.reason(tongue)))
  }

  var text: String {
    let counts = [
      (WallWords.written, done.written), (WallWords.unchanged, done.unchanged), (WallWords.removed, done.removed),
    ].filter { $0.1 > 0 || $0.0 == WallWords.written }
    return """
      \(WallWords.built.filled(tongue, commit.week.title(tongue), commit.id, Escape.terminal("\(folder)")))
        \(counts.map { $0.0.filled(tongue, Numeral.print($0.1, tongue)) }.joined(separator: " · "))
        \(WallWords.open.filled(tongue, folder.appending("index.html").address))

      """
  }
}

extension FilePath {
  /// The path as a browser takes it, `file:///srv/wall/index.html`: bytes that an address cannot hold are written `%D1`.
  var address: String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    let escaped = bytes.flatMap { byte in
      plain.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return "file://" + String(decoding: escaped, as: UTF8.self)
  }
}
