import Testing

@testable import Walls

/// Holds a picture to its own layout: panels apart from each other and on the sheet, texts in their panels and apart.
func expectTidy(_ picture: Picture, sourceLocation: SourceLocation = #_sourceLocation) {
  let sheet = Box(x: 0, y: 0, width: picture.width, height: picture.height)
  for (place, panel) in picture.panels.enumerated() {
    #expect(sheet.holds(panel.box), "\(panel.name) leaves the sheet", sourceLocation: sourceLocation)
    for other in picture.panels.dropFirst(place + 1) where panel.box.overlaps(other.box) {
      Issue.record("\(panel.name) lies over \(other.name)", sourceLocation: sourceLocation)
    }
    let texts = panel.shapes.compactMap { shape -> (String, Box)? in
      if case .text(let line, _) = shape { (line.text, shape.box) } else { nil }
    }
    for (index, (text, box)) in texts.enumerated() {
      if !panel.box.holds(box) { Issue.record("«\(text)» leaves \(panel.name)", sourceLocation: sourceLocation) }
      for (other, around) in texts.dropFirst(index + 1) where box.overlaps(around) {
        Issue.record("«\(text)» lies over «\(other)» in \(panel.name)", sourceLocation: sourceLocation)
      }
    }
  }
}

extension Shape {
  /// The sizes of the type in it.
  var sizes: [Double] {
    if case .text(let line, _) = self { line.runs.map(\.style.size) } else { [] }
  }
}
