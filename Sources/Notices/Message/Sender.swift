public import Language

/// From whom letters come: an address that we own, never one out of the repository.
public struct Sender: Sendable {
  /// The address.
  public let address: Address
  /// The name beside it.
  public let name: Words

  /// Names a sender.
  public init(_ address: Address, name: Words = Sender.maps) {
    self.address = address
    self.name = name
  }

  /// What letters call themselves: `Карты пути клиента`.
  public static let maps = Words("Customer journey maps", "Карты пути клиента", "Карти шляху клієнта")

  /// The address of letters that never leave the machine.
  public static let local = "cjmgit@localhost"
}
