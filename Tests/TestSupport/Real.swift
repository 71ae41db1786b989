public import Foundation

/// Real parts that not every machine has: where one is missing, the run says so at its end.
public enum Real {
  private static let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL

  /// The folder of what was built.
  public static let build = top.appending(path: ".build")

  /// Whether what is missing is to be installed, and nothing may be passed over: `CI=true`, or `REAL=1` by hand.
  public static var isWanted: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["CI"] == "true" || environment["REAL"] == "1"
  }

  /// Notes for `.ci/skipped` what was passed over, and what would bring it.
  public static func skip(_ what: String) throws {
    let file = build.appending(path: "skipped")
    if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\(what)\n".utf8))
  }
}
