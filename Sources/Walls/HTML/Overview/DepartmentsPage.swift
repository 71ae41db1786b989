import Journey
import Language

/// All departments, those that are parts of another below it, each with what changed of its work.
struct DepartmentsPage {
  let overview: Overview
  let slices: [UnitSlice]

  private var tongue: Tongue { overview.tongue }

  var content: Markup {
    let trees = UnitTree.all(slices.map(\.unit))
    return .element("header", ["class": "title"], .element("h1", [:], .text(FrameWords.chapter(.departments)[tongue])))
      + (trees.isEmpty ? .element("p", ["class": "lead"], .text(UnitWords.none[tongue])) : list(trees, "tree"))
  }

  private func list(_ trees: [UnitTree], _ name: String?) -> Markup {
    trees.isEmpty ? .none : .element("ul", ["class": name], .lines([.none] + trees.map(line) + [.none]))
  }

  private func line(_ tree: UnitTree) -> Markup {
    let slice = slices.first { $0.unit.id == tree.unit.id }
    let maps = slice.map { OverviewWords.map($0.places.count, tongue) } ?? ""
    return .element(
      "li", [:],
      .element(
        "div", ["class": "unit"], .element("a", ["href": "\(tree.unit.page).html"], .text(tree.unit.title)),
        .element("span", ["class": "notes"], .text(maps)),
        CountsView(items: slice?.items.map(\.thing) ?? [], tongue: tongue).markup), list(tree.under, nil))
  }
}
