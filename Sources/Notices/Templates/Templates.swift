/// The frames of letters: ours, or the company's own.
public struct Templates: Sendable {
  /// The frame of the plain text, and that of the HTML.
  public let text: Template, html: Template

  /// Takes frames; ours where none is given.
  public init(text: Template = .plain, html: Template = .html) {
    self.text = text
    self.html = html
  }
}
