internal import Glibc
package import SystemPackage

/// The variables git reads: those of the process, or a table of them.
package struct Environment: Sendable {
  private let table: [String: [UInt8]]?

  /// The variables of this process, read when asked for.
  package static let process = Environment(table: nil)

  /// These variables and no others.
  package init(_ values: [String: String]) {
    self.init(table: values.mapValues { Array($0.utf8) })
  }

  private init(table: [String: [UInt8]]?) { self.table = table }

  /// The bytes of a variable, `nil` when it is not set.
  package func bytes(_ name: String) -> [UInt8]? {
    if let table { return table[name] }
    guard let value = getenv(name) else { return nil }
    return UnsafeBufferPointer(start: value, count: strlen(value)).map { UInt8(bitPattern: $0) }
  }

  /// A variable as text.
  package subscript(name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// A variable as a path, `nil` when it is empty too.
  package func path(_ name: String) -> FilePath? {
    bytes(name).flatMap { $0.isEmpty ? nil : FilePath(bytes: $0) }
  }

  /// A list of paths, parted by colons; an empty entry stays.
  func paths(_ name: String) -> [FilePath] {
    bytes(name).map {
      $0.isEmpty
        ? [] : $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { FilePath(bytes: $0) }
    }
      ?? []
  }

  /// Whether git would read this variable as true.
  package func isTrue(_ name: String) -> Bool {
    self[name].map { ["true", "yes", "on", "1"].contains($0.lowercased()) } ?? false
  }
}
