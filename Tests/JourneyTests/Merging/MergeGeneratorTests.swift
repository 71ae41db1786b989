import Journey
import Language
import TestSupport
import Testing

/// Random documents, random edits on two sides, random style: the merge against a reference that knows no text.
///
/// `CJMGIT_SEED` chooses where the chance begins, `CJMGIT_ROUNDS` how often it is tried; `make rounds` tries 20 000.
@Suite struct `The merge of generated documents` {
  /// What is remembered of a round.
  private struct Outcome: Sendable {
    let seed: UInt64
    let causes: Set<Clash.Cause>
    let isOpen: Bool
    let isWrong: Bool
  }

  @Test func `loses no edit, doubles none, and stops where the policies say so`() async {
    let outcomes = await Rounds.run(Rounds.seeds(usual: 400)) { seed -> Outcome in
      let round = MergeRound(Amount(seed))
      return Outcome(
        seed: seed, causes: Set(round.reference.clashes.map(\.cause)), isOpen: !round.reference.doubts.isEmpty,
        isWrong: !round.problems.isEmpty)
    }
    let wrong = outcomes.filter(\.isWrong)
    for outcome in wrong.prefix(3) { Issue.record("\(MergeShrinker.report(Amount(outcome.seed)))") }
    print(Self.summary(outcomes))
    #expect(wrong.map(\.seed) == [])
  }

  /// Rounds, conflicts by cause, and how many went wrong.
  private static func summary(_ outcomes: [Outcome]) -> String {
    let causes = [Clash.Cause.value, .deletion, .move, .order].map { cause in
      "\(cause) \(outcomes.count { $0.causes.contains(cause) })"
    }
    let wrong = outcomes.count(where: \.isWrong)
    return "merges: \(outcomes.count) rounds, \(outcomes.count { !$0.causes.isEmpty }) with conflicts ("
      + causes.joined(separator: ", ") + "), \(outcomes.count(where: \.isOpen)) left open by the policies, "
      + (wrong == 0 ? "none" : "\(wrong)") + " wrong"
  }
}
