/// A way on which letters reach people: one value, one file.
public struct Road: Sendable {
  /// The word for it in the configuration and in the ledger.
  public let name: String
  /// Whether it leaves a copy on this machine that is kept, so that none needs to be kept beside it.
  public let keepsLetters: Bool
  /// Whether it is the road to a person; letters to others stay where they are.
  public let serves: @Sendable (_ person: String) -> Bool
  /// Opens it for one run: what comes back carries letter after letter.
  public let open: @Sendable () throws(MailError) -> any Carrier

  /// Names a road, to everybody or to some people.
  public init(
    _ name: String, keepsLetters: Bool = false, serves: @escaping @Sendable (_ person: String) -> Bool = { _ in true },
    open: @escaping @Sendable () throws(MailError) -> any Carrier
  ) {
    self.name = name
    self.keepsLetters = keepsLetters
    self.serves = serves
    self.open = open
  }
}

/// A road that is open: it may hold a connection, which ends with it.
public protocol Carrier {
  /// Carries one mail to its one recipient; a repetition must not double it.
  mutating func carry(_ parcel: Parcel) throws(Refusal)
}
