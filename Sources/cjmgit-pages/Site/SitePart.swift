import Language
import Walls

/// Files of a site that are made together, and what they depend on.
struct SitePart: Sendable {
  /// What the files show.
  enum Subject {
    /// Nothing: all pages use them.
    case assets
    /// The journey at a place of the wall.
    case journey(Int)
    /// Everything.
    case overviews
  }

  let subject: Subject
  /// What it is called, the same from commit to commit.
  let name: String
  /// A fingerprint of everything that the files are made from: where it is the same, they are.
  let key: String

  /// Whether it is the pages of one journey.
  var isJourney: Bool { if case .journey = subject { true } else { false } }
}

/// A part with its files.
struct BuiltPart: Sendable {
  let part: SitePart
  let files: [SiteFile]
}
