import Git
import Journey
import Language
import SystemPackage

/// A file that would be one of ours if its name ended in `.yaml`.
enum MisnamedFile {
  private static let ending = ".yml"

  private static let words = Words(
    "passed over `%1`: names end in `.yaml`; rename it to `%2`",
    "пропущено `%1`: имена кончаются на `.yaml`; переименуйте в `%2`",
    "пропущено `%1`: назви закінчуються на `.yaml`; перейменуйте на `%2`")

  /// Whether a path is one.
  static func isOne(_ path: FilePath) -> Bool {
    renamed(path.lastComponent?.string ?? "").map { Record.document(fileName: $0) != nil } ?? false
  }

  /// What finds them.
  static func filter(_ roots: [FilePath]) -> PathFilter {
    PathFilter(globs: Record.documents.compactMap { ending($0.pattern) }, under: roots)
  }

  /// What is said of one, for all of them.
  static func said(_ path: FilePath, _ tongue: Tongue) -> String {
    words.filled(tongue, path.string, renamed(path.lastComponent?.string ?? "") ?? "")
  }

  private static func renamed(_ name: String) -> String? {
    name.hasSuffix(ending) ? name.dropLast(ending.count) + ".yaml" : nil
  }

  private static func ending(_ pattern: String) -> String? {
    pattern.hasSuffix(".yaml") ? pattern.dropLast(".yaml".count) + ending : nil
  }
}
