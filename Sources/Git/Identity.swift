/// The author's or the committer's part.
package enum Part: String, Sendable, CaseIterable {
  /// Whose work it is.
  case author
  /// Who writes it into history.
  case committer
}

extension Repository {
  /// Who git would say it is: `GIT_AUTHOR_…`, `author.…`, `user.…`, `EMAIL`, with the date of `GIT_AUTHOR_DATE` or now.
  ///
  /// Names that git would guess from the machine's accounts are not guessed.
  package func identity(of part: Part, now: Int64? = nil) throws(GitError) -> Signature {
    let variable = "GIT_\(part.rawValue.uppercased())_"
    let configured = (try configured("name", for: part), try configured("email", for: part))
    let name = environment[variable + "NAME"] ?? configured.0
    let email = environment[variable + "EMAIL"] ?? configured.1 ?? environment["EMAIL"]
    guard let name = name.map(\.tidied), !name.isEmpty else { throw nobody(part, lacking: "name") }
    guard let email = email.map(\.tidied), !email.isEmpty else { throw nobody(part, lacking: "e-mail") }
    let time = try GitDate.from(environment, variable + "DATE", now: now)
    return Signature(name: name, email: email, seconds: time.seconds, offset: time.offset)
  }

  private func configured(_ what: String, for part: Part) throws(GitError) -> String? {
    let own = try value(of: "\(part.rawValue).\(what)")
    return try own == nil ? value(of: "user.\(what)")?.value : own?.value
  }

  private func nobody(_ part: Part, lacking what: String) -> GitError {
    GitError(
      .noIdentity, doing: "commit", message: "git does not know the \(part.rawValue)'s \(what)",
      hint: """
        tell it: `git config --global user.name "Your Name"` and \
        `git config --global user.email you@example.org`
        """)
  }
}

extension String {
  /// Git takes off what would break its own format.
  fileprivate var tidied: String {
    let kept = unicodeScalars.filter { !"<>\n".unicodeScalars.contains($0) }
    let crud = { (scalar: Unicode.Scalar) in scalar.value <= 32 || ".,:;<>\"\\'".unicodeScalars.contains(scalar) }
    var rest = String.UnicodeScalarView(kept)[...]
    while let first = rest.first, crud(first) { rest = rest.dropFirst() }
    while let last = rest.last, crud(last) { rest = rest.dropLast() }
    return String(String.UnicodeScalarView(rest))
  }
}
