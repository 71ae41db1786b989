import ArgumentParser
import Console
import Git
import History
import Journey
import Language

/// Proves the set-up, mends it, or takes it away.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Prove that git shows and merges maps as it should, and mend it.",
    discussion: """
        cjmgit doctor                     look, and change nothing
        cjmgit doctor --fix               set up what is missing, then look
        cjmgit doctor --fix --external-diff
        cjmgit doctor --uninstall         take the set-up away
        cjmgit doctor --format json

      ✓ was seen to work, · is worth knowing, ✗ is wrong; behind an arrow stands \
      the command that mends it. Exits with 1 where something is wrong. \
      --external-diff lets `git diff` tell what changed as `cjmgit diff` does.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Write the attributes and the configuration that are missing.")
  var fix = false

  @Flag(name: .customLong("external-diff"), help: "With --fix: also as the external diff of `git diff`.")
  var externalDiff = false

  @Flag(help: "Take away what --fix and `init` wrote for git, and nothing else.")
  var uninstall = false

  @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
  var format = PlainFormat.text

  func validate() throws {
    guard !fix || !uninstall else { throw ValidationError("--fix and --uninstall exclude each other") }
    guard fix || !externalDiff else { throw ValidationError("--external-diff goes with --fix") }
  }

  func run() throws {
    if let trouble = try Self.whatStopsOpening() {
      return try tell(Versions.diagnoses(common.tongue(nil)) + [Checkup.trouble(.repository, trouble)])
    }
    let history = try History.open()
    let company = try history.company(at: history.repository.isBare ? history.head() : .workTree)
    let tongue = common.tongue(company)
    if uninstall { return try Output.write(try removed(tongue, in: history.repository)) }
    if fix { try mend(tongue, in: history.repository) }
    try tell(Checkup(history: history, company: company, tongue: tongue).diagnoses())
  }

  /// Why a repository that is there cannot be opened; nil where it can.
  private static func whatStopsOpening() throws -> Failure? {
    do {
      _ = try Repository.open()
      return nil
    } catch let error where !error.isNoRepository {
      return Failure(error)
    }
  }

  private func tell(_ diagnoses: [Diagnosis]) throws {
    switch format {
    case .text: try Output.write(DoctorFormat.text(diagnoses, common.screen().palette))
    case .json: try Output.write(DoctorFormat.json(diagnoses))
    }
    if diagnoses.contains(where: { $0.state == .wrong }) { throw Answer.no }
  }

  /// Writes what is missing; a line that somebody changed stays, unless it was seen not to work.
  private func mend(_ tongue: Tongue, in repository: borrowing Repository) throws {
    if let top = repository.workTree {
      let attributes = try Attributes(at: top)
      if !attributes.missing.isEmpty { _ = try attributes.add(tongue) }
    }
    var settings = try DriverConfiguration.missing(in: repository)
    settings += try DriverConfiguration.broken(in: repository)
    if externalDiff { settings.append(DriverTable.externalDiff) }
    try DriverConfiguration.write(settings, in: repository)
  }

  private func removed(_ tongue: Tongue, in repository: borrowing Repository) throws -> String {
    let lines = try repository.workTree.map { try Attributes(at: $0).remove() } ?? false
    let settings = try DriverConfiguration.remove(in: repository)
    var said = [(lines || settings ? DoctorWords.removed : DoctorWords.nothingToRemove)[tongue]]
    let hooks = try HookFolder(of: repository).path
    if OwnHook.all.contains(where: { HookPlace(of: $0, in: hooks).isOurs }) {
      said.append(DoctorWords.hookStays[tongue])
    }
    return said.map { $0 + "\n" }.joined()
  }
}
