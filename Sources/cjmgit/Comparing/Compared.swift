import Console
import History
import Journey
import Language
import Telling

/// Changes with what is needed to tell them: the companies and the names of both states.
struct Compared: Sendable {
  let sets: [ChangeSet]
  var company: Company
  let before: Registry
  let after: Registry
  /// What cannot be read, and so is not among the changes.
  var unreadable: [Unreadable] = []
  /// What has a name of ours and is no file.
  var skipped: [Skipped] = []
  /// The ids that may be asked for; looked up where something is asked for only.
  var known: KnownNames?
  /// The bytes of names that are no text, by what stands for them.
  var oddNames: [[UInt8]: [UInt8]] = [:]

  /// A teller for the changes of one document.
  func teller(_ set: ChangeSet, _ tongue: Tongue) -> Teller {
    Teller(set, in: tongue, before: before, after: after)
  }

  /// The same with other changes.
  func with(_ sets: [ChangeSet]) -> Compared {
    Compared(
      sets: sets, company: company, before: before, after: after, unreadable: unreadable, skipped: skipped,
      known: known, oddNames: oddNames)
  }

  /// The name of a document's file, byte for byte.
  func file(of set: ChangeSet) -> [UInt8] {
    let name = Array((set.document?.source.name ?? "").utf8)
    return oddNames[name] ?? name
  }

  /// Says what is missing among the changes, and why; where nothing is left that could be compared, the command ends.
  func sayWhatIsMissing(_ tongue: Tongue) throws {
    for file in skipped { Output.say(Failure(PassedOver(file).said(tongue)).text) }
    for version in unreadable { Output.say(version.failure(tongue).text) }
    if sets.isEmpty, !unreadable.isEmpty { throw Ended(code: Exit.fatal.rawValue) }
  }
}
