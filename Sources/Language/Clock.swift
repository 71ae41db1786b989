/// What a run takes for the present: one moment, read once, so that everything it prints agrees.
public struct Clock: Sendable, Hashable {
  /// The present.
  public let now: Instant

  /// Stands at the given moment, or at the machine's where none is given.
  public init(at now: Instant = .now()) {
    self.now = now
  }

  /// Stands at the moment that a variable such as `CJMGIT_NOW` names, at the machine's where it is absent or empty.
  ///
  /// Nil where the text names no moment; its forms are those of `Instant(iso8601:in:)`.
  public init?(override text: String?, in zone: Zone = .utc) {
    guard let text, !text.isEmpty else {
      self.init()
      return
    }
    guard let moment = Instant(iso8601: text, in: zone) else { return nil }
    self.init(at: moment)
  }
}
