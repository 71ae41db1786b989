/// What happened to a thing or a value: the closed list.
public enum Verb: String, CaseIterable, Sendable {
  case added, removed, moved, renamed, reworded, raised, lowered, set, cleared, switched
  case joined, left, reroled, opened, closed, reopened, reidentified
}
