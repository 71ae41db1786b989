import Console
import History
import Journey
import Language

/// A version of a document that cannot be read: what could not be read must not be compared.
struct Unreadable: Sendable {
  /// The state it stands in, as git writes one before a path; empty for the files as they lie on the disk.
  let state: String
  /// The first thing that the reader refused.
  let refusal: Finding
  /// The text of the file.
  let source: Source

  /// What stops a version from being compared; nil where nothing does.
  init?(_ document: Document?, in state: String = "") {
    guard let document, let refusal = document.tree.refusals.first else { return nil }
    self.state = state
    self.refusal = refusal
    source = document.source
  }

  /// The place with its state, and what is wrong there: `HEAD:a.cjm.yaml:59:1: …`.
  func reason(_ tongue: Tongue) -> String {
    let place = LineTable(source).place(of: refusal.span.lowerBound)
    let name = (state.isEmpty ? "" : state + ":") + refusal.file
    return "\(name):\(place.line):\(place.column): \(refusal.message[tongue])"
  }

  /// What a person reads who asked for a comparison, or for what other words say.
  func failure(_ tongue: Tongue, _ words: Words = ComparingWords.unreadable) -> Failure {
    Failure(words.filled(tongue, reason(tongue)), hint: refusal.hint?[tongue])
  }
}

extension MapPair {
  /// What stops its versions from being compared.
  func unreadable(_ old: String = "", _ new: String = "") -> [Unreadable] {
    [Unreadable(before?.document, in: old), Unreadable(after?.document, in: new)].compactMap(\.self)
  }
}
