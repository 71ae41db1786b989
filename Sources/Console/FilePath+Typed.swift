import Git
import Glibc
package import SystemPackage

extension FilePath {
  /// The path that a word of the command line names.
  ///
  /// Words are texts, paths are bytes: what is no UTF-8 stands in a word as U+FFFD, and its bytes are looked up where the
  /// system keeps them.
  package init(typed word: String) {
    guard word.unicodeScalars.contains("\u{FFFD}"), let bytes = FilePath.bytes(typed: word) else {
      self.init(word)
      return
    }
    self.init(bytes: bytes)
  }

  private static func bytes(typed word: String) -> [UInt8]? {
    let arguments = (1..<max(1, Int(CommandLine.argc))).compactMap { place in
      CommandLine.unsafeArgv[place].map { start in
        UnsafeBufferPointer(start: start, count: strlen(start)).map { UInt8(bitPattern: $0) }
      }
    }
    return arguments.first { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      // Behind `--` a word is spelled as a path.
      return [text, "./\(text)"].contains { $0.utf8.elementsEqual(word.utf8) }
    }
  }
}
