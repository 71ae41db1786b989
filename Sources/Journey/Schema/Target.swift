/// What a reference points to: the thing whose id stands there.
public enum Target: String, CaseIterable, Sendable {
  case department, person, persona, channel, segment, product, principle, brand, system, research, journey, pain, kpi
  case stage, touchpoint

  /// Whether the thing itself, and so every reference to it, is for the company alone: people, sources, inner systems.
  public var isInternal: Bool {
    switch self {
    case .person, .research, .system: true
    default: false
    }
  }
}
