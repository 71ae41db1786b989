import Console
import Journey
import Language

/// `cjmgit diff --no-index OLD NEW` and nothing else: what a diff driver runs for every file.
///
/// Comparing two maps takes less time than describing all options to the parser, so this form passes it by.
struct PlainDiff {
  private let old: String, new: String

  /// Takes the arguments where they are of this form; nil for any other.
  init?(_ arguments: [String]) {
    guard arguments.count == 4, arguments[0] == "diff", arguments[1] == "--no-index" else { return nil }
    guard !arguments[2].hasPrefix("-"), !arguments[3].hasPrefix("-") else { return nil }
    (old, new) = (arguments[2], arguments[3])
  }

  /// Prints the changes as text; the answer is no where there are any.
  func run() throws {
    let compared = try Compared.files(old, new)
    let tongue = compared.company.tongue ?? .usual
    try compared.sayWhatIsMissing(tongue)
    let screen = try Screen.here(.auto)
    try screen.write(ChangeFormat.text.print(compared, tongue, width: screen.width, palette: screen.palette))
    if !compared.unreadable.isEmpty || compared.sets.contains(where: { !$0.isEmpty }) { throw Answer.no }
  }
}
