public import SystemPackage

/// Where letters wait until a road took them: nobody is missed, and at worst somebody gets one mail twice.
///
/// The state of a letter is where it lies: `outbox/ID.eml` waits, beside it `ID.try` once a road did not take it; in
/// `held` lies what this machine may not send, in `dead` what will not go any more; what arrived, or was dropped, is a line
/// of `ledger`, and lies in `sent` for some days where its road leaves no copy here. Each step can be cut off and repeated: a letter is in the outbox until the ledger says that it arrived, and
/// its id, file name and Message-ID are the same every time.
public struct Outbox: Sendable {
  /// The endings of a letter, of one that is not yet to go, and of what is known about one that did not go.
  static let letter = ".eml", draft = ".draft", attempt = ".try"

  /// Where letters lie.
  public enum Place: String, Sendable, CaseIterable {
    /// Is to go.
    case waiting
    /// May not go by this machine's own configuration.
    case held
    /// Will not go any more.
    case dead
    /// Arrived; kept for some days, so that one can see what somebody was told.
    case sent

    /// The places of letters that did not arrive.
    static let unsent: [Place] = [.waiting, .held, .dead]

    /// The folder.
    var folder: String { self == .waiting ? "outbox" : rawValue }
  }

  /// The folder that holds what cjmgit keeps about letters: `cjmgit` in git's common folder.
  public let home: FilePath

  /// Keeps letters in that folder, which is made where it is missing; the folder around it must be there.
  public init(at home: FilePath) { self.home = home }
}
