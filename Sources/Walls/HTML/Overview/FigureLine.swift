import Journey
import Language
import Telling

/// A figure against its target: what it is called, its value, and a bar with a tick where the target is.
struct FigureLine {
  let shown: Shown
  let figure: Part
  /// Whether figures of several maps stand together, and each says whose it is.
  var namesMap = false
  let tongue: Tongue

  var markup: Markup {
    let bullet = Bullet(figure.form, former: nil, history: [], teller: shown.teller)
    return .element(
      "li", ["class": bullet?.isReached == true ? "reached" : nil],
      .lines([
        .none,
        .element("a", ["href": shown.address(of: figure.path)], .text(shown.teller.name(figure.form))),
        namesMap ? .element("p", ["class": "where"], .text(shown.title)) : .none,
        .element(
          "p", ["class": "value"], .element("b", [:], .text(bullet?.text ?? BoardWords.unmeasured[tongue])), moved,
          .element("span", ["class": "notes"], .text(target(bullet)))), bullet.map(bar) ?? .none, .none,
      ]))
  }

  /// What became of it this week.
  private var moved: Markup {
    guard let item = shown.changes.items.first(where: { $0.path == figure.path }),
      let delta = shown.teller.tell(item).figure?.difference
    else { return .none }
    let mark = item.mark
    return .element("span", ["class": "moved \(mark.rawValue)"], .text("\(mark.sign) \(delta)"))
  }

  private func target(_ bullet: Bullet?) -> String {
    guard let target = bullet?.targetText else { return UnitWords.noTarget[tongue] }
    return (bullet?.isReached == true ? UnitWords.reached : BoardWords.target).filled(tongue, target)
  }

  /// From zero, or the least of them where it is below, to a little beyond the largest.
  private func bar(_ bullet: Bullet) -> Markup {
    guard let value = bullet.value, let target = bullet.target, value.isFinite, target.isFinite else { return .none }
    let (low, high) = (min(0, value, target), max(0, value, target))
    guard high > low else { return .none }
    let percent = { (number: Double) in
      "\(Numeral.file(Numeral.rounded((number - low) / (high - low) * 96, decimals: 2)))%"
    }
    let from = percent(min(0, value))
    let width = Numeral.rounded(abs(value) / (high - low) * 96, decimals: 2)
    return .element(
      "svg", ["class": "bar", "width": "100%", "height": "12", "aria-hidden": "true"],
      .element("rect", ["class": "ground", "x": "0", "y": "3", "width": "100%", "height": "6"]),
      .element("rect", ["class": "value", "x": from, "y": "3", "width": "\(Numeral.file(width))%", "height": "6"]),
      .element("line", ["class": "target", "x1": percent(target), "x2": percent(target), "y1": "0", "y2": "12"]))
  }
}
