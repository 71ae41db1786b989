import Language

/// When a letter is tried again: after a minute, two, four … a day, and not for ever.
enum BackOff {
  /// The longest pause, in seconds.
  private static let longest: Int64 = 86_400
  /// A letter is given up after five days, as RFC 5321 §4.5.4.1 has it, but never before so many attempts: the machine may
  /// have been off meanwhile.
  private static let patience: (seconds: Int64, attempts: Int) = (5 * 86_400, 8)

  /// The moment from which a letter may be tried again; nil where it is given up.
  ///
  /// `asked` is what the other side named, in seconds. The pause grows by up to a quarter, other letters by another part
  /// of it, so that they do not all come back at once; it follows from the id, so that it needs no dice.
  static func next(_ id: LetterID, after former: Attempt?, at now: Instant, asked: Int?) -> Instant? {
    let count = (former?.count ?? 0) + 1
    let age = now.seconds - (former?.first ?? now).seconds
    guard count < patience.attempts || age < patience.seconds else { return nil }
    let pause = min(longest, 60 << Int64(min(count - 1, 16)))
    let dice = UInt64(Fingerprint(id.text, String(count)).short, radix: 16) ?? 0
    let spread = Int64(dice % UInt64(pause / 4 + 1))
    return now.adding(seconds: max(min(longest, pause + spread), Int64(min(asked ?? 0, 7 * 86_400))))
  }
}
