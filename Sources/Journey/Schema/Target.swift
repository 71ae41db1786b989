/// What a reference points to: the thing whose id stands there.
public enum Target: String, CaseIterable, Sendable {
  case department, person, persona, channel, segment, product, principle, brand, system, research, journey, pain, kpi
  case stage, touchpoint
}
