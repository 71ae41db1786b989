import Walls

/// Files of a site that are made together, and what they depend on.
struct SitePart: Sendable {
  /// What it is called, the same from commit to commit.
  let name: String
  /// A fingerprint of everything that the files are made from: where it is the same, they are.
  let key: String
}

/// A part with its files.
struct BuiltPart: Sendable {
  let part: SitePart
  let files: [SiteFile]
}
