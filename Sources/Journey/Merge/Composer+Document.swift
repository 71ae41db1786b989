/// Joining whole files.
extension Composer {
  /// Joins the files: what stands above the first key, the values, and what stands behind the last.
  mutating func document(_ layouts: Three<Layout>, as record: Record) -> Draft {
    let place = Place(
      path: .top, thing: (record, ""), home: Travellers.Home(owner: nil, rows: []), column: 0)
    var draft = Draft()
    var hoisted = Self.joinedLines(layouts.map { $0.root.comments($0.head, at: 0) })
    let roots = layouts.map { $0.root }
    let values = join(roots.map { Optional($0) }, as: .record(record), at: place, hoisted: &hoisted)
    draft.append(hoisted, at: 0)
    draft.append(values)
    draft.append(Self.joinedLines(layouts.map { $0.root.comments($0.foot, at: 0) }), at: 0)
    return draft
  }
}
