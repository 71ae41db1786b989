import Journey
import Language
import Telling

/// How much changed, one line a document.
enum ChangeStat {
  /// The documents with the counts of their items by class.
  static func text(_ sets: [ChangeSet], _ tongue: Tongue) -> String {
    let names = sets.map { $0.id.isEmpty ? $0.document?.source.name ?? "" : $0.id }
    let width = names.map(Width.of).max() ?? 0
    return zip(sets, names).map { set, name in
      let (name, counts) = (Escape.terminal(name), counts(set))
      return (counts.isEmpty ? name : "\(Width.pad(name, to: width))  \(counts)") + "\n"
    }.joined()
  }

  /// `▲ 8  ▼ 1  · 5`, without what is zero.
  static func counts(_ set: ChangeSet, _ palette: Palette = Palette(isOn: false)) -> String {
    let items = set.items
    return Change.Class.allCases.compactMap { kind in
      let count = items.count { $0.class == kind }
      return count == 0 ? nil : palette.paint("\(kind.mark) \(count)", kind)
    }.joined(separator: "  ")
  }
}
