import Language
import Notices

/// What git's configuration above the repository says about sending: the values of `cjmgit.send.*`.
///
/// They come on stdin as `git config --list -z` prints them, `KEY LF VALUE NUL`, so that neither the list of processes nor a
/// child sees them.
struct Settings: Sendable {
  private static let prefix = "cjmgit.send."
  /// The most bytes that settings take.
  static let limit = 1 << 20

  /// By the key behind the prefix, its last part in lower case, as git gives it.
  private var values: [String: [String]] = [:]

  /// Reads a list; what is no such list is refused.
  init(_ bytes: [UInt8]) throws(MailError) {
    for entry in bytes.split(separator: 0) {
      guard let text = String(validating: entry, as: UTF8.self), bytes.count <= Self.limit, bytes.last == 0 else {
        throw Self.trouble("they are no list of UTF-8 texts, each ended by NUL")
      }
      let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let key = String(parts[0])
      guard key.hasPrefix(Self.prefix) else { throw Self.trouble("`\(Escape.line(key))` is none") }
      // A key without a value is true, as in git.
      values[String(key.dropFirst(Self.prefix.count)), default: []].append(parts.count > 1 ? String(parts[1]) : "true")
    }
  }

  /// The keys that are set, sorted.
  var keys: [String] { values.keys.sorted() }

  /// The value that wins; nil where there is none, or an empty one.
  subscript(key: String) -> String? { values[Self.spelled(key)]?.last.flatMap { $0.isEmpty ? nil : $0 } }

  /// All values of a key, each of which may be several, by spaces or commas.
  func list(_ key: String) -> [String] {
    (values[Self.spelled(key)] ?? []).flatMap { $0.split { " ,\t\n".contains($0) } }.map(String.init)
  }

  /// Whether a key is true, as git reads it; what is neither true nor false is refused.
  func flag(_ key: String) throws(MailError) -> Bool {
    switch self[key]?.lowercased() {
    case "true", "yes", "on", "1": return true
    case nil, "false", "no", "off", "0": return false
    case .some: throw bad(key, "it is neither `true` nor `false`")
    }
  }

  /// A whole number of seconds; what is none is refused.
  func seconds(_ key: String, otherwise: Int) throws(MailError) -> Int {
    guard let text = self[key] else { return otherwise }
    guard let number = Int(text), 1...86_400 ~= number else { throw bad(key, "it is no number of seconds up to 86400") }
    return number
  }

  /// What is said of a wrong value; the value itself is not repeated, since it may be a secret.
  func bad(_ key: String, _ why: String) -> MailError {
    MailError(
      doing: "use the setting `\(Self.prefix)\(key)`", message: why,
      hint: "correct it with `git config --global \(Self.prefix)\(key) …`")
  }

  /// What is said where a value is missing.
  func missing(_ key: String, like example: String) -> MailError {
    MailError(
      doing: "send", message: "`\(Self.prefix)\(key)` is not set",
      hint: "for instance `git config --global \(Self.prefix)\(key) \(example)`")
  }

  private static func trouble(_ why: String) -> MailError { MailError(doing: "read the settings", message: why) }

  /// A key as git spells it: caseless behind the last point.
  static func spelled(_ key: String) -> String {
    guard let point = key.lastIndex(of: ".") else { return key.lowercased() }
    return key[..<point] + key[point...].lowercased()
  }
}
