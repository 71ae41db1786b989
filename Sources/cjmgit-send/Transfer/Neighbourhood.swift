import Glibc

/// How near an address of the internet is: the registries of special addresses, RFC 6890 and its successors at IANA.
enum Neighbourhood: Equatable {
  /// This machine.
  case loopback
  /// The networks around it, and all that is reserved or goes to many.
  case near
  /// Everything else.
  case world

  /// The place of a socket's address, in the system's layout; what is no IPv4 or IPv6 is near.
  init(family: Int32, socketAddress bytes: [UInt8]) {
    switch family {
    case AF_INET where bytes.count >= 8: self.init(v4: Array(bytes[4..<8]))
    case AF_INET6 where bytes.count >= 24: self.init(v6: Array(bytes[8..<24]))
    default: self = .near
    }
  }

  /// The place of four bytes.
  init(v4 bytes: [UInt8]) {
    switch (bytes[0], bytes[1], bytes[2]) {
    // `0.0.0.0` is this machine, too: Linux connects to itself there.
    case (127, _, _), (0, _, _): self = .loopback
    case (10, _, _), (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _): self = .near
    case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 18...19, _), (198, 51, 100), (203, 0, 113): self = .near
    case (224..., _, _): self = .near
    default: self = .world
    }
  }

  /// The place of sixteen bytes; an address that wraps one of IPv4 is where that one is.
  init(v6 bytes: [UInt8]) {
    let isZero = { (range: Range<Int>) in bytes[range].allSatisfy { $0 == 0 } }
    if isZero(0..<15), bytes[15] <= 1 {
      self = .loopback
    } else if isZero(0..<10), bytes[10...11].allSatisfy({ $0 == 0xFF }) || bytes[10...11].allSatisfy({ $0 == 0 }) {
      self.init(v4: Array(bytes[12...]))
    } else if bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B]), isZero(4..<12) {
      // NAT64.
      self.init(v4: Array(bytes[12...]))
    } else if bytes.starts(with: [0x20, 0x02]) {
      // 6to4.
      self.init(v4: Array(bytes[2..<6]))
    } else if bytes.starts(with: [0x20, 0x01, 0x00]) {
      self = .near
    } else if bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) {
      self = .near
    } else {
      // Only 2000::/3 is given out; unique local, link-local, site-local and multicast lie outside it.
      self = bytes[0] & 0xE0 == 0x20 ? .world : .near
    }
  }
}
