/// Where in a document something stands, so far as routing and commits tell places apart.
public struct Place: Sendable, Hashable {
  /// The id of the journey or persona; empty for the company.
  public let document: String
  /// The id of the stage; nil for what belongs to the document as a whole.
  public let stage: String?
  /// The id of the touchpoint; nil for what belongs to the stage as a whole.
  public let touchpoint: String?

  /// Names a place from the document downwards.
  public init(_ document: String, stage: String? = nil, touchpoint: String? = nil) {
    self.document = document
    self.stage = stage
    self.touchpoint = touchpoint
  }
}
