import Language

/// What mail programs can lay out: tables.
enum Layout {
  /// A table that is none for those who listen to it; `above` leaves so many pixels.
  static func table(_ rows: Markup, above: Int = 0) -> Markup {
    .element(
      "table",
      [
        "role": "presentation", "width": "100%", "cellpadding": "0", "cellspacing": "0", "border": "0",
        "style": above > 0 ? "margin-top:\(above)px" : nil,
      ], rows)
  }

  /// So many empty pixels.
  static func space(_ pixels: Int) -> Markup {
    Markup(html: "<div style=\"height:\(pixels)px;line-height:\(pixels)px\">&nbsp;</div>")
  }
}
