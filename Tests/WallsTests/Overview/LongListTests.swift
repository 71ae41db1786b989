import Language
import Testing

@testable import Walls

@Suite struct `Long lists` {
  private static let lines = (1...5).map { Markup.element("li", [:], .text("\($0)")) }

  @Test func `are seen as a whole where the rest is not worth a click`() {
    let list = LongList(lines: Self.lines, most: 3, tongue: .en).list("maps")
    #expect(
      list.html == """
        <ul class="maps"><li>1</li>
        <li>2</li>
        <li>3</li>
        <li>4</li>
        <li>5</li></ul>
        """)
  }

  @Test(arguments: zip(Tongue.allCases, ["and 3\u{A0}more", "и ещё 3", "і ще 3"]))
  func `show the first and unfold the rest, and lose nothing`(_ tongue: Tongue, _ more: String) {
    let list = LongList(lines: Self.lines, most: 2, tongue: tongue).list("maps")
    #expect(
      list.html == """
        <ul class="maps"><li>1</li>
        <li>2</li></ul>
        <details class="further"><summary>\(more)</summary>
        <ul class="maps"><li>3</li>
        <li>4</li>
        <li>5</li></ul></details>
        """)
  }

  @Test func `are nothing where there is nothing`() {
    #expect(LongList(lines: [], tongue: .uk).list("maps").html.isEmpty)
  }
}
