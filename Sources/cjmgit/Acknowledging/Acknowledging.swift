import Git
import History
import Journey
import Language
import Telling

/// What a department says that it has seen: all that concerns it up to a commit, since the last time that it said so.
struct Acknowledging {
  let department: String
  /// The newest commit that it has seen.
  let commit: Oid
  /// What changed that concerns the department, so far as it said nothing of it yet.
  let compared: Compared

  /// Looks at what a department has to answer to; the commit must lead to `head`.
  init(_ department: String, upTo commit: Oid, head: Oid, in history: borrowing History) throws {
    self.department = department
    self.commit = commit
    let company = try history.company(at: .commit(head))
    let base = try Self.base(of: department, commit, head: head, company, in: history)
    let all = try Compared.states(base.map(Side.commit) ?? .nothing, .commit(commit), in: history)
    let own = company.under(department)
    let sets = all.sets.map { set in set.filter { item, _ in !own.isDisjoint(with: item.departments) } }
    compared = all.with(sets.filter { !$0.isEmpty })
  }

  /// Whether nothing is there to answer to.
  var isEmpty: Bool { compared.sets.isEmpty }

  /// What it is, one line a document.
  func text(_ tongue: Tongue) -> String {
    let names = compared.sets.map { $0.id.isEmpty ? $0.document?.source.name ?? "" : $0.id }
    let width = names.map(Width.of).max() ?? 0
    return zip(compared.sets, names).map { set, name in
      let counts = StatusWords.summary(set, tongue, Palette(isOn: false)).plain
      return "  \(Width.pad(Escape.terminal(name), to: width))  \(counts)\n"
    }.joined()
  }

  /// The newest commit that the department has seen already; nil where it never said so.
  private static func base(
    of department: String, _ commit: Oid, head: Oid, _ company: Company, in history: borrowing History
  ) throws -> Oid? {
    for seen in try history.acknowledgements(from: nil, to: head)
    where seen.departments.contains(where: { company.under($0).contains(department) }) {
      for oid in seen.upTo {
        if try history.repository.isAncestor(oid, of: commit) { return oid }
        // What is asked for is seen already, and more.
        if try history.repository.isAncestor(commit, of: oid) { return commit }
      }
    }
    return nil
  }
}
