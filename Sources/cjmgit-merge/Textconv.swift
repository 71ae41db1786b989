/// Prints a map for reading, line by line: `textconv FILE`.
enum Textconv {
  /// Prints the file and gives the exit code.
  static func run(_ arguments: [[UInt8]]) -> Int32 {
    Stream.say("cjmgit-merge: textconv is not there yet")
    return 128
  }
}
