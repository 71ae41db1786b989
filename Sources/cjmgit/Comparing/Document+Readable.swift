import Journey

extension Document {
  /// Stops where the reader refused any of the file: what could not be read must not be compared.
  func refuseUnreadable() throws {
    if let refusal = tree.refusals.first { throw Failure(refusal, in: source) }
  }
}
