import Testing

@testable import Walls

@Suite struct `The scanner of our own markup` {
  /// What it takes apart, one element a line, what is inside indented.
  private func outline(_ html: String) -> String? {
    func lines(_ element: Element, _ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
      let own = String(decoding: bytes[element.range.lowerBound..<element.content.lowerBound], as: UTF8.self)
      return [own] + element.children.flatMap { lines($0, bytes) }.map { "  " + $0 }
    }
    return Array(html.utf8).withUnsafeBufferPointer { bytes in
      var scanner = ElementScanner(bytes)
      return scanner.element().map { lines($0, bytes).joined(separator: "\n") }
    }
  }

  @Test(arguments: [
    // Blocks within blocks, white space between them.
    (
      "<article class=\"a\">\n<header><h2>1</h2></header>\n<p>да</p> <ul><li>x</li></ul></article>",
      """
      <article class="a">
        <header>
          <h2>
        <p>
        <ul>
          <li>
      """
    ),
    // Text beside a block, or an element of a line: it stays whole.
    ("<div>да<p>x</p></div>", "<div>"), ("<div><p>x</p>да</div>", "<div>"), ("<div><p>x</p><a>y</a></div>", "<div>"),
    // What is inside of what stays whole is passed over, void elements and all.
    (
      "<ul><li>a<br>b<div><img alt=\"\"></div></li><li><div><p>x</p></div></li></ul>",
      """
      <ul>
        <li>
        <li>
      """
    ),
    // A drawing is one block.
    (
      "<figure><svg></svg></figure><div></div>", "<figure>"
    ),
    (
      "<section><svg class=\"k\"><line x1=\"1\"></line></svg><figure><p>x</p></figure></section>",
      """
      <section>
        <svg class="k">
        <figure>
      """
    ),
    ("<br><p>x</p>", "<br>"), ("<div></div>", "<div>"), ("<div>", "<div>"), ("<", "<"),
  ])
  func `takes apart what is made of blocks alone`(html: String, says: String) {
    #expect(outline(html) == (html == "<" ? nil : says))
  }
}
