package import Journey
package import Language

/// A version of a document that cannot be read: what could not be read must not be compared.
package struct Unreadable: Sendable {
  /// The state it stands in, as git writes one before a path; empty for the files as they lie on the disk.
  package let state: String
  /// The first thing that the reader refused.
  package let refusal: Finding
  /// The text of the file.
  package let source: Source

  /// What stops a version from being compared; nil where nothing does.
  package init?(_ document: Document?, in state: String = "") {
    guard let document, let refusal = document.tree.refusals.first else { return nil }
    self.state = state
    self.refusal = refusal
    source = document.source
  }

  /// The place with its state, and what is wrong there: `HEAD:a.cjm.yaml:59:1: …`.
  package func reason(_ tongue: Tongue) -> String {
    let place = LineTable(source).place(of: refusal.span.lowerBound)
    let name = (state.isEmpty ? "" : state + ":") + refusal.file
    return "\(name):\(place.line):\(place.column): \(refusal.message[tongue])"
  }
}
