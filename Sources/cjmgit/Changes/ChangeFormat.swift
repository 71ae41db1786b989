import ArgumentParser
import Journey
import Language

/// A way to print changes: one value here, one file beside it.
enum ChangeFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, markdown

  /// The changes in this form, ending with a newline.
  func print(_ compared: Compared, _ tongue: Tongue, width: Int, palette: Palette) -> String {
    switch self {
    case .json: ChangeJSON.text(compared.sets)
    case .markdown:
      compared.sets.map { ChangeMarkdown($0, teller: compared.teller($0, tongue)).text() }.joined(separator: "\n")
    case .text:
      compared.sets.map {
        ChangeText($0, teller: compared.teller($0, tongue), width: width, palette: palette).text()
      }.joined(separator: "\n")
    }
  }
}
