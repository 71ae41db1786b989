import Foundation

/// Programs of the machine.
public enum Tool {
  /// Runs one quietly; whether it did its work.
  public static func run(_ words: String...) -> Bool { run(words) }

  /// The same for words in a list.
  public static func run(_ words: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
