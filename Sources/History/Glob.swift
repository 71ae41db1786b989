/// A pattern of paths as in `.gitignore`: `*` and `?` inside a folder, `**/` for any folders, `/**` for all below.
///
/// Matched by a set of states, in time linear in path × pattern, whatever stands in them.
struct Glob: Sendable {
  /// A place in the pattern.
  private struct State: Hashable {
    let place: Int
    /// Whether `**/` has read a part of a folder's name, and must read the rest of it.
    var isInside = false
  }

  private let pattern: [UInt8]

  /// Reads a pattern; one without a slash inside matches in every folder.
  init(_ text: String) {
    let anchored = text.hasPrefix("/") ? String(text.dropFirst()) : text.contains("/") ? text : "**/\(text)"
    pattern = Array(anchored.utf8)
  }

  /// Whether the whole path matches.
  func matches(_ path: String) -> Bool {
    var states = closed([State(place: 0)])
    for byte in path.utf8 {
      states = closed(states.reduce(into: []) { $0.formUnion(step($1, byte)) })
      if states.isEmpty { return false }
    }
    return states.contains(State(place: pattern.count))
  }

  /// The states reached without reading: stars may stand for nothing.
  private func closed(_ states: Set<State>) -> Set<State> {
    var found = states
    var rest = Array(states)
    while let state = rest.popLast() {
      guard !state.isInside, byte(state.place) == UInt8(ascii: "*") else { continue }
      let next = State(place: behind(state.place))
      if found.insert(next).inserted { rest.append(next) }
    }
    return found
  }

  private func step(_ state: State, _ byte: UInt8) -> Set<State> {
    let isSlash = byte == UInt8(ascii: "/")
    switch self.byte(state.place) {
    case UInt8(ascii: "*") where isDouble(state.place):
      let takesFolders = self.byte(state.place + 2) == UInt8(ascii: "/")
      return [State(place: state.place, isInside: takesFolders && !isSlash)]
    case UInt8(ascii: "*"): return isSlash ? [] : [state]
    case UInt8(ascii: "?"): return isSlash ? [] : [State(place: state.place + 1)]
    case byte: return [State(place: state.place + 1)]
    default: return []
    }
  }

  private func byte(_ place: Int) -> UInt8? { pattern.indices.contains(place) ? pattern[place] : nil }

  private func isDouble(_ place: Int) -> Bool { byte(place + 1) == UInt8(ascii: "*") }

  /// The place behind a star, or behind two and the slash that belongs to them.
  private func behind(_ place: Int) -> Int {
    guard isDouble(place) else { return place + 1 }
    return byte(place + 2) == UInt8(ascii: "/") ? place + 3 : place + 2
  }
}
