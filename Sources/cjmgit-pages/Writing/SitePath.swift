/// Where a file of a site lies, seen from its top: names of ours that neither climb nor hide.
struct SitePath: Hashable, CustomStringConvertible {
  /// The folders from the top down, and the file's own name.
  let folders: [String], name: String

  /// Takes a path apart; nil for one that we would never make.
  init?(_ text: String) {
    let names = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard names.count <= 4, names.allSatisfy(Self.isProper), let last = names.last else { return nil }
    (folders, name) = (names.dropLast(), last)
  }

  private static func isProper(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 200
      && name.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "-")...UInt8(ascii: ".") ~= byte
          || byte == UInt8(ascii: "_")
      }
  }

  var description: String { (folders + [name]).joined(separator: "/") }
}
