import Language

/// The commands that come next, each with what it does.
enum NextSteps {
  static func text(_ steps: [(command: String, meaning: Words)], _ tongue: Tongue) -> String {
    let width = steps.map { Width.of($0.command) }.max() ?? 0
    let lines = steps.map { "  \(Width.pad(Escape.terminal($0.command), to: width))   \($0.meaning[tongue])\n" }
    return "\n\(BeginningWords.next[tongue])\n" + lines.joined()
  }
}
