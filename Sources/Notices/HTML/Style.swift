/// How the parts of an HTML letter look: said beside each element, since many mail programs read no style sheet.
///
/// All inks have a contrast of at least 4.5 on the sheet and on a note (WCAG 2.1, 1.4.3).
enum Style {
  static let ink = "#1c2330", quiet = "#59616e"

  static let counts = "margin:0 0 10px;font-size:14px;line-height:1.4;color:\(quiet)"
  static let lead = "margin:0 0 12px;font-size:20px;line-height:1.4;color:\(ink)"
  static let paragraph = "margin:0 0 10px;font-size:15px;line-height:1.5;color:\(ink)"
  static let small = "margin:0 0 8px;font-size:13px;line-height:1.5;color:\(quiet)"

  static let label =
    "margin:0 0 4px;font-size:12px;line-height:1.4;font-weight:600;letter-spacing:0.06em;"
    + "text-transform:uppercase;color:\(quiet)"
  static let title = "margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:700;color:\(ink)"
  static let stage = "margin:28px 0 2px;font-size:17px;line-height:1.35;font-weight:700;color:\(ink)"
  static let part = "margin:0 0 4px;font-size:14px;line-height:1.45;color:\(quiet)"

  static let note = "padding:16px 20px;background-color:#f3f5f8;border-radius:8px"
  static let number = "width:24px;padding:3px 0;font-size:15px;line-height:1.5;color:\(quiet)"
  static let wish = "padding:3px 0;font-size:15px;line-height:1.5;color:\(ink)"

  static func said(_ tone: String) -> String {
    "padding:9px 0;font-size:15px;line-height:1.5;color:\(tone == "quiet" ? quiet : ink)"
  }
  static let aside = "font-size:14px;color:\(quiet)"
  static let quoted = "padding:2px 0 2px 12px;font-size:14px;line-height:1.5;border-left:3px solid #d5dae2"
  static let cell = "padding:0;font-size:12px;line-height:1.35;text-align:center;vertical-align:top;color:\(quiet)"

  static let rule = "margin:32px 0 20px;border:0;border-top:1px solid #dde1e7;height:0"
  static let button =
    "display:inline-block;padding:9px 18px;font-size:15px;line-height:1.4;font-weight:600;border-radius:6px;"
    + "background-color:#2563ab;color:#ffffff;text-decoration:none"
  static let link = "color:#2563ab;text-decoration:underline"

  static func mark(_ mark: Letter.Entry.Mark) -> String {
    "width:106px;padding:11px 12px 9px 0;font-size:12px;line-height:1.5;font-weight:700;letter-spacing:0.03em;"
      + "white-space:nowrap;color:\(colour(mark))"
  }

  static func colour(_ mark: Letter.Entry.Mark) -> String {
    switch mark {
    case .better: "#18794a"
    case .worse: "#bd2f2a"
    case .new: "#2563ab"
    case .changed: quiet
    }
  }

  /// The class by which the style sheet finds what is another colour in the dark.
  static func tone(_ mark: Letter.Entry.Mark) -> String {
    switch mark {
    case .better: "better"
    case .worse: "worse"
    case .new: "new"
    case .changed: "quiet"
    }
  }
}
