/// What a claim of a map rests on.
public enum Basis: Sendable, Hashable {
  /// Nothing: somebody assumes it.
  case assumed
  /// Opinions only.
  case hearsay
  /// Research of another kind, or such as nothing is known of but its id.
  case sourced

  /// Judges by the research that a claim names; nil stands for research that nobody declared.
  public init(_ research: [Form?]) {
    guard !research.isEmpty else {
      self = .assumed
      return
    }
    self = research.allSatisfy { $0?.text("kind") == "opinion" } ? .hearsay : .sourced
  }
}
