import Journey
import TestSupport

/// What is asked of the text: nothing that somebody wrote is lost or doubled, nothing that nobody touched differs.
extension MergeRound {
  /// Each text that people wrote carries a number of its own: it stands in each result as often as it must.
  func tokens(_ sides: [[UInt8]]) -> [String] {
    let versions = merge.sheets.map { Tokens.counted(in: $0.bytes) }
    let isClean = result?.conflicts.isEmpty ?? false
    // What one side gave another id, or edited though it has none, is for the merge deleted and added.
    guard merge.reidentified.isEmpty, !merge.isPartlyNameless else { return [] }
    return (1...2).flatMap { side -> [String] in
      let found = Tokens.counted(in: sides[side])
      return Set(versions.flatMap(\.keys)).union(found.keys).sorted().compactMap { token in
        let counts = versions.map { $0[token] ?? 0 }
        // A side's own result holds what the side says; what the other says only where there is no conflict.
        let isOwn = counts[side] != counts[0] || counts[1] == counts[2]
        guard isOwn || isClean, let wanted = MergeReference.merged(counts), let wanted else { return nil }
        let count = found[token] ?? 0
        return count == wanted ? nil : "side \(side): \(token) \(count) times and not \(wanted)"
      }
    }
  }

  /// Every line with a text in it is a line that somebody wrote, and a line that nobody touched is there.
  func lines(of bytes: [UInt8]) -> [String] {
    let inputs = merge.sheets.map { Lines($0.bytes) }
    let found = Lines(bytes)
    let isKnown = merge.reidentified.isEmpty && !merge.isPartlyNameless
    // What became the first of its item, or moved, stands further to the right or the left.
    let kept = Set(found.all.map(Lines.bare))
    let lost =
      isKnown
      ? inputs[0].single.filter { line in
        inputs[1].single.contains(line) && inputs[2].single.contains(line) && !kept.contains(Lines.bare(line))
      } : []
    let all = inputs.flatMap(\.all)
    let written = Set(all.map(Lines.bare))
    let strange = found.all.filter { line in
      let bare = Lines.bare(line)
      guard !written.contains(bare), Tokens.stand(in: line) else { return false }
      // A list in brackets that both sides changed is joined; a comment behind a value is merged by itself.
      if ["[", "{", "}", "]", "  # "].contains(where: line.contains) || line.hasSuffix(",") { return false }
      return !all.contains { $0.contains(bare) }
    }
    return lost.sorted().map { "untouched line lost: \($0)" } + strange.map { "line of nobody: \($0)" }
  }

  /// No comment is doubled; none is lost but by somebody who deleted it, or what it stands at.
  func comments(in bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let all = Set(merge.sheets.flatMap(\.comments.keys))
    let counts = Dictionary(
      text.split(whereSeparator: \.isNewline).compactMap(Lines.comment).map { ($0, 1) }, uniquingKeysWith: +)
    return all.sorted().compactMap { comment in
      let count = counts[comment] ?? 0
      if count > 1, merge.reidentified.isEmpty, !merge.isPartlyNameless { return "comment \(count) times: \(comment)" }
      return count == 0 && mustStay(comment) ? "comment lost: \(comment)" : nil
    }
  }

  private func mustStay(_ comment: String) -> Bool {
    let places = merge.sheets.map { $0.comments[comment] }
    guard let place = places[1] ?? places[2], place.aspect != .tail || isRestyledOnly,
      !merge.reidentified.contains(place.serial)
    else { return false }
    if places.allSatisfy({ $0 != nil }) { return true }
    guard places[0] == nil, places[1] == nil || places[2] == nil else { return false }
    let other = merge.sheets[places[1] == nil ? 1 : 2]
    if other.places.contains(place) {
      return place.aspect != .trail || other.comment(at: place) == merge.sheets[0].comment(at: place)
    }
    return ![merge.sheets[0], other].contains { sheet in sheet.places.contains { $0.serial == place.serial } }
  }

  private var isRestyledOnly: Bool { merge.amount.ours + merge.amount.theirs + merge.amount.duels == 0 }
}

extension Sheet {
  fileprivate func comment(at place: Place) -> String? { comments.first { $0.value == place }?.key }
}
