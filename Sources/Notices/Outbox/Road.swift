public import SystemPackage

/// A way on which letters reach people: one value here, one file beside it.
public struct Road: Sendable {
  /// The word for it on the command line and in the ledger.
  public let name: String
  /// Carries one mail, given the folder that holds what cjmgit keeps; a repetition must not double it.
  public let carry: @Sendable (_ parcel: Parcel, _ home: FilePath) throws(MailError) -> Void

  /// Names a road.
  public init(_ name: String, carry: @escaping @Sendable (Parcel, FilePath) throws(MailError) -> Void) {
    self.name = name
    self.carry = carry
  }

  /// Every road, the one that needs no set-up first.
  public static let all: [Road] = [.maildir]
}
