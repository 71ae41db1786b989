import ArgumentParser

/// What `cjmgit wall` makes of a commit.
package enum WallFormat: String, CaseIterable, Sendable {
  /// A site.
  case html
  /// Posters, a sheet a journey.
  case svg, pdf, png
}

/// The paper of a poster, laid across.
package enum SheetSize: String, CaseIterable, Sendable {
  case a0 = "A0"
  case a1 = "A1"
  case a2 = "A2"
  case a3 = "A3"
}

extension WallFormat: ExpressibleByArgument {}

extension SheetSize: ExpressibleByArgument {
  /// Reads a size in either case.
  package init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
