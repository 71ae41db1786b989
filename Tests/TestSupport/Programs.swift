public import Foundation

/// The programs under test, which lie beside the bundle of the tests.
public enum Programs {
  /// Where they lie.
  public static let folder: URL = {
    let arguments = ProcessInfo.processInfo.arguments
    let bundle = arguments.first { $0.contains(".xctest") } ?? arguments.first ?? ""
    let folders = sequence(first: URL(filePath: bundle)) { $0.path.count > 1 ? $0.deletingLastPathComponent() : nil }
    return folders.first { FileManager.default.isExecutableFile(atPath: $0.appending(path: "cjmgit-merge").path) }
      ?? URL(filePath: ".build/debug")
  }()

  /// A program's path.
  public static func path(_ name: String) -> String { folder.appending(path: name).path }
}
