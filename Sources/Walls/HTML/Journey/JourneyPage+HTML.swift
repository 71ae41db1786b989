import Language

extension JourneyPage {
  /// The whole page: what the map is about, its week, the map itself, and the same as a service blueprint.
  var html: String {
    let weeks = WeeksView(page: self, past: past)
    let frame = Frame(
      wall: wall, tongue: tongue, name: name, title: board.title, mark: exhibit.last, chapter: .atlas,
      styles: ["journey"] + (weeks == nil ? [] : ["weeks"]),
      scripts: ["journey"] + (weeks == nil ? [] : ["weeks-motion", "weeks"]))
    return frame.page(
      .lines([
        JourneyHead(page: self).markup, JourneyWeek(page: self).markup, JourneyTools(page: self).markup,
        weeks?.bar ?? .none, BoardView(page: self).markup, BlueprintView(page: self).markup,
        WholeView(page: self).markup, JourneyHelp(tongue: tongue).markup, weeks?.luggage ?? .none,
      ]))
  }
}
