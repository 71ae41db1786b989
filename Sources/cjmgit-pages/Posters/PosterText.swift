import Language
import Walls

/// What a person reads when posters are made.
enum PosterText {
  static let done = Words("%1: one sheet of %2", "%1: лист %2", "%1: аркуш %2")
  static let failed = Words(
    "`%1` could not make a %2", "`%1` не удалось сделать %2", "`%1` не вдалося зробити %2")
  static let noConverter = Words(
    "neither `rsvg-convert` nor Chromium is installed, so that there is no PDF or PNG",
    "не установлены ни `rsvg-convert`, ни Chromium, поэтому PDF и PNG не сделать",
    "не встановлено ні `rsvg-convert`, ні Chromium, тому PDF і PNG не зробити")
  static let packages = Words(
    "install the package `librsvg2-bin` or `chromium`, or take `--format svg`, which browsers print",
    "установите пакет `librsvg2-bin` или `chromium` или возьмите `--format svg`: его печатает браузер",
    "установіть пакет `librsvg2-bin` або `chromium` чи візьміть `--format svg`: його друкує браузер")
}

extension Sheet {
  /// How many pixels wide a picture of the sheet is: 150 to the inch.
  var pixels: Int { Int((Double(millimetres.width) / 25.4 * 150).rounded()) }
}
