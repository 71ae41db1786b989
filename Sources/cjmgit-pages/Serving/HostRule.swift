import Glibc

/// The names under which a wall answers: a page of somebody else's whose name was made to lead here does not read it.
///
/// An address in numbers cannot be made to lead elsewhere, so those and `localhost` are always fine.
struct HostRule {
  private let names: Set<String>

  /// Takes the names that were given on purpose.
  init(_ names: [String]) { self.names = Set(names.map { $0.lowercased() } + ["localhost"]) }

  /// Whether the field `Host` names us; the port does not matter, since tunnels and forwarders change it.
  func allows(_ host: String?) -> Bool {
    guard let name = host.flatMap(Self.name) else { return false }
    return names.contains(name.lowercased()) || Self.isNumeric(name)
  }

  /// The name without the port; nil for what is none.
  private static func name(_ host: String) -> String? {
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]"), isPort(host[host.index(after: end)...]) else { return nil }
      return String(host[host.index(after: host.startIndex)..<end])
    }
    let name = host.prefix { $0 != ":" }
    return isPort(host[name.endIndex...]) && !name.isEmpty ? String(name) : nil
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || text.hasPrefix(":") && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isNumeric(_ name: String) -> Bool {
    var place = in6_addr()
    return [AF_INET, AF_INET6].contains { inet_pton($0, name, &place) == 1 }
  }
}
