import Glibc
import Language
import Notices

/// A password, a token or an address that is one: in a file of ours, or printed by a command; never in an argument.
struct Secret: Sendable {
  /// The longest secret.
  private static let limit = 1 << 14

  private let settings: Settings
  private let source: Source

  private enum Source: Sendable {
    case file(key: String, path: String)
    case command(key: String, line: String)
    case plain(String)
  }

  /// The secret that `KEYFile`, `KEYCommand` or, where that is allowed, `KEY` name; nil where none of them is set.
  init?(_ key: String, in settings: Settings, mayStandPlain: Bool = false) {
    self.settings = settings
    if let path = settings[key + "File"] {
      source = .file(key: key + "File", path: path)
    } else if let line = settings[key + "Command"] {
      source = .command(key: key + "Command", line: line)
    } else if mayStandPlain, let text = settings[key] {
      source = .plain(text)
    } else {
      return nil
    }
  }

  /// Fetches it: its first line, which must not be empty.
  func fetched() throws(MailError) -> String {
    let (key, bytes) =
      switch source {
      case .plain(let text): ("", Array(text.utf8))
      case .file(let key, let path): (key, try file(path, key))
      case .command(let key, let line): (key, try said(by: line, key))
      }
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard let text = String(validating: line, as: UTF8.self), !text.isEmpty, Escape.isHeaderSafe(text) else {
      throw settings.bad(key, "its first line is empty, or no plain text")
    }
    return text
  }

  /// What a file holds that is ours and that nobody else can read, as ssh wants it of keys.
  private func file(_ path: String, _ key: String) throws(MailError) -> [UInt8] {
    let path = HomePath.expanded(path)
    guard path.hasPrefix("/") else { throw settings.bad(key, "the path begins with neither `/` nor `~/`") }
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw settings.bad(key, "`\(path)`: \(String(cString: strerror(errno)).lowercased())") }
    defer { close(opened) }
    var facts = stat()
    guard fstat(opened, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw settings.bad(key, "`\(path)` is no regular file")
    }
    guard facts.st_uid == geteuid() || facts.st_uid == 0, facts.st_mode & 0o077 == 0 else {
      throw MailError(
        doing: "read the secret in `\(path)`", message: "others can read it, or it is somebody else's",
        hint: "`chmod 600 \(path)`")
    }
    guard let bytes = Stream.read(opened, upTo: Self.limit), bytes.count <= Self.limit else {
      throw settings.bad(key, "`\(path)` cannot be read, or is too long for a secret")
    }
    return bytes
  }

  private func said(by line: String, _ key: String) throws(MailError) -> [UInt8] {
    guard let words = CommandWords.split(line), let name = words.first, let path = ProgramPath.find(name) else {
      throw settings.bad(key, "its first word is no program, or a quotation mark has no end")
    }
    let child = ChildProgram(path: path, arguments: words, input: [], limit: Self.limit, seconds: 60)
    guard case .exited(0, let output) = child.run(keepsErrors: true) else {
      throw settings.bad(key, "the command failed, or said nothing for a minute")
    }
    return output
  }
}
