internal import CLibGit2

/// The name of an object: twenty bytes, written as forty hex digits.
package struct Oid: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt32

  /// The name of nothing: forty zeros, as git tells hooks of what was not there before.
  package static let zero = Oid(git_oid())

  /// Forty hex digits, in upper or lower case.
  package init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 40 else { return nil }
    var raw = git_oid()
    let isHex = digits.withUnsafeBytes { git_oid_fromstrn(&raw, $0.bindMemory(to: CChar.self).baseAddress, 40) } == 0
    guard isHex else {
      git_error_clear()
      return nil
    }
    self.init(raw)
  }

  init(_ raw: git_oid) {
    (first, second, third) = withUnsafeBytes(of: raw) {
      (
        UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
        UInt32(bigEndian: $0.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
      )
    }
  }

  var raw: git_oid {
    var raw = git_oid()
    withUnsafeMutableBytes(of: &raw) {
      $0.storeBytes(of: first.bigEndian, as: UInt64.self)
      $0.storeBytes(of: second.bigEndian, toByteOffset: 8, as: UInt64.self)
      $0.storeBytes(of: third.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return raw
  }

  /// Whether it is the name of nothing.
  package var isZero: Bool { self == .zero }
  /// The twenty bytes.
  package var bytes: [UInt8] { withUnsafeBytes(of: raw) { Array($0) } }
  /// The first seven hex digits, for people.
  package var short: String { String(description.prefix(7)) }
}

extension Oid: CustomStringConvertible {
  /// Forty hex digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension Oid: Comparable {
  /// In the order of the hex digits.
  package static func < (one: Oid, other: Oid) -> Bool {
    (one.first, one.second, one.third) < (other.first, other.second, other.third)
  }
}
