internal import CLibGit2

/// What an entry of a tree or of the index is: a file, a link, a folder, another repository.
package struct EntryMode: RawRepresentable, Hashable, Sendable {
  /// The bits as git writes them.
  package let rawValue: UInt32
  /// Any bits, also those that old versions of git wrote.
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ mode: git_filemode_t) { rawValue = mode.rawValue }

  /// A plain file.
  package static let file = EntryMode(rawValue: 0o100644)
  /// A file that may be run.
  package static let executable = EntryMode(rawValue: 0o100755)
  /// A symbolic link.
  package static let symbolicLink = EntryMode(rawValue: 0o120000)
  /// A folder.
  package static let tree = EntryMode(rawValue: 0o040000)
  /// A commit of another repository.
  package static let submodule = EntryMode(rawValue: 0o160000)

  /// Whether it is a file with content of its own, executable or not.
  package var isFile: Bool { rawValue & 0o170000 == 0o100000 }
}

extension EntryMode: CustomStringConvertible {
  /// Six octal digits, as git prints them.
  package var description: String {
    let octal = String(rawValue, radix: 8)
    return String(repeating: "0", count: max(0, 6 - octal.count)) + octal
  }
}
