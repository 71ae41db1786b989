import Git
import Language

/// The commits along first parents, oldest first, each with the week that it belongs to; no week comes before one of an
/// older commit.
///
/// Clocks go wrong, and a rebase brings author times out of order. The most commits whose weeks are in order keep theirs
/// (a longest non-decreasing subsequence); each other takes that of the next younger one that does, or at the tip of the
/// last one.
struct WeekLine {
  /// A commit in the line.
  struct Member {
    let oid: Oid, tree: Oid
    var day: Day
    var week: Week
    /// Whether it was committed in the week in which it was made.
    let isPunctual: Bool
  }

  let members: [Member]

  init(_ commits: [Member]) {
    var members = commits
    var anchor: Member?
    let kept = Self.longest(commits)
    var keeps = kept[...]
    for index in commits.indices.reversed() {
      if keeps.last == index {
        keeps.removeLast()
        anchor = commits[index]
      } else if let anchor = anchor ?? kept.last.map({ commits[$0] }) {
        (members[index].week, members[index].day) = (anchor.week, anchor.day)
      }
    }
    self.members = members
  }

  /// The places of the longest run of commits whose weeks never go back; of equally long ones that with the most commits
  /// that were written down in the week in which they were made.
  private static func longest(_ commits: [Member]) -> [Int] {
    let weeks = Set(commits.map(\.week)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: weeks.enumerated().map { ($1, $0 + 1) })
    var best = PrefixMaximum(count: weeks.count)
    var former = [Int?](repeating: nil, count: commits.count)
    for (place, commit) in commits.enumerated() {
      let rank = ranks[commit.week] ?? 0
      let run = best.upTo(rank)
      former[place] = run.place
      best.raise(rank, to: run.score + commits.count + 1 + (commit.isPunctual ? 1 : 0), place)
    }
    var run: [Int] = []
    var place = best.upTo(weeks.count).place
    while let next = place {
      run.append(next)
      place = former[next]
    }
    return run.reversed()
  }
}

/// The greatest score among the first ranks, which only grows (a Fenwick tree): both steps take log n.
private struct PrefixMaximum {
  private var tree: [(score: Int, place: Int?)]

  init(count: Int) { tree = Array(repeating: (0, nil), count: count + 1) }

  func upTo(_ rank: Int) -> (score: Int, place: Int?) {
    var best: (score: Int, place: Int?) = (0, nil)
    var rank = rank
    while rank > 0 {
      if tree[rank].score > best.score { best = tree[rank] }
      rank -= rank & -rank
    }
    return best
  }

  mutating func raise(_ rank: Int, to score: Int, _ place: Int) {
    var rank = rank
    while rank < tree.count {
      if score > tree[rank].score { tree[rank] = (score, place) }
      rank += rank & -rank
    }
  }
}

extension History {
  /// The commits that lead to a tip along first parents, with their weeks in a zone.
  func weekLine(upTo tip: Oid, in zone: Zone) throws(GitError) -> WeekLine {
    var members: [WeekLine.Member] = []
    try walk(from: tip, firstParentOnly: true) { commit in
      let day = zone.day(of: Instant(seconds: commit.author.seconds))
      let (week, written) = (Week(of: day), zone.week(of: Instant(seconds: commit.committer.seconds)))
      members.append(
        WeekLine.Member(oid: commit.oid, tree: commit.tree, day: day, week: week, isPunctual: week == written))
      return true
    }
    return WeekLine(members.reversed())
  }
}
