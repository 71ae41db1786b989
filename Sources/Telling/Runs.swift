/// A stretch of two lists of words: what both share, or what one lost and the other gained.
struct Runs {
  let old: ArraySlice<Substring>
  let new: ArraySlice<Substring>
  let isShared: Bool

  /// The most pairs of words that are looked at; longer texts that differ all over were written anew.
  private static let mostPairs = 1_000_000

  /// Cuts two lists into stretches along their longest common subsequence.
  static func of(_ old: [Substring], _ new: [Substring]) -> [Runs] {
    let head = zip(old, new).prefix { isSame($0, $1) }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { isSame($0, $1) }.count
    let (a, b) = (old[head..<(old.count - tail)], new[head..<(new.count - tail)])
    var runs = [Runs(old: old[..<head], new: new[..<head], isShared: true)]
    runs += a.count * b.count > mostPairs ? [Runs(old: a, new: b, isShared: false)] : middle(a, b)
    runs.append(Runs(old: old[(old.count - tail)...], new: new[(new.count - tail)...], isShared: true))
    return runs.filter { !$0.old.isEmpty || !$0.new.isEmpty }
  }

  /// Texts are in one normal form by now: equal words have equal bytes.
  private static func isSame(_ a: Substring, _ b: Substring) -> Bool { a.utf8.elementsEqual(b.utf8) }

  /// What lies between the ends that both share: `lengths[i][j]` is that of the subsequence behind `i` and `j`.
  private static func middle(_ a: ArraySlice<Substring>, _ b: ArraySlice<Substring>) -> [Runs] {
    guard !a.isEmpty, !b.isEmpty else { return [Runs(old: a, new: b, isShared: false)] }
    let (old, new) = (Array(a), Array(b))
    var lengths = [[Int32]](repeating: [Int32](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] =
          isSame(old[i], new[j]) ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var runs: [Runs] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let (first, second) = (i, j)
      while i < old.count, j < new.count, isSame(old[i], new[j]) { (i, j) = (i + 1, j + 1) }
      if i > first { runs.append(Runs(old: old[first..<i], new: new[second..<j], isShared: true)) }
      let (lost, gained) = (i, j)
      while i < old.count || j < new.count, !(i < old.count && j < new.count && isSame(old[i], new[j])) {
        if j == new.count || i < old.count && lengths[i + 1][j] >= lengths[i][j + 1] { i += 1 } else { j += 1 }
      }
      if i > lost || j > gained { runs.append(Runs(old: old[lost..<i], new: new[gained..<j], isShared: false)) }
    }
    return runs
  }
}
