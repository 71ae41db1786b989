import Language
import Telling

extension Phrase {
  /// The phrase with what is gone and what is new marked.
  var markup: Markup {
    let pieces = pieces.map { piece -> Markup in
      switch piece {
      case .plain(let text): .text(text)
      case .removed(let text): .element("del", [:], .text(text))
      case .added(let text): .element("ins", [:], .text(text))
      }
    }
    return .row(pieces, separator: " ")
  }
}
