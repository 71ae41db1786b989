import Language

/// What was found, for people and for programs.
enum DoctorFormat {
  /// The version of the form for programs.
  static let version = 1

  /// One line a diagnosis: its mark, what was found, and behind an arrow what to type.
  static func text(_ diagnoses: [Diagnosis], _ palette: Palette) -> String {
    diagnoses.map { found in
      let command = found.command.map { "  → \(Escape.line($0))" } ?? ""
      return "\(mark(found.state, palette)) \(Escape.line(found.says))\(palette.cyan(command))\n"
    }.joined()
  }

  static func json(_ diagnoses: [Diagnosis]) -> String {
    JSON.object([
      ("schema", .int(version)), ("fine", .bool(!diagnoses.contains { $0.state == .wrong })),
      (
        "checks",
        .list(
          diagnoses.map { found in
            .object([
              ("check", .text(found.check.rawValue)), ("state", .text(found.state.rawValue)),
              ("says", .text(found.says)), ("command", JSON(found.command)),
            ])
          })
      ),
    ]).text(pretty: true) + "\n"
  }

  private static func mark(_ state: Diagnosis.State, _ palette: Palette) -> String {
    switch state {
    case .fine: palette.green("✓")
    case .note: "·"
    case .wrong: palette.red("✗")
    }
  }
}
