/// A pattern of paths as in `.gitignore`: `*` and `?` inside a folder, `**/` for any folders, `/**` for all below.
///
/// Matched in time linear in path × pattern, whatever stands in it.
struct Glob: Sendable {
  private let pattern: [UInt8]

  init(_ text: String) {
    let anchored = text.hasPrefix("/") ? String(text.dropFirst()) : text.contains("/") ? text : "**/\(text)"
    pattern = Array(anchored.utf8)
  }

  /// Whether the whole path matches.
  func matches(_ path: String) -> Bool {
    let path = Array(path.utf8)
    var states: Set<Int> = [0]
    for byte in path {
      states = closed(states, atStart: false)
      var next: Set<Int> = []
      for state in states { next.formUnion(step(state, byte)) }
      states = next
      if states.isEmpty { return false }
    }
    return closed(states, atStart: false).contains(pattern.count)
  }

  /// The states reached without reading anything: stars may stand for nothing.
  private func closed(_ states: Set<Int>, atStart: Bool) -> Set<Int> {
    var found = states
    var rest = Array(states)
    while let state = rest.popLast() {
      guard state < pattern.count, pattern[state] == UInt8(ascii: "*") else { continue }
      let next = isDouble(state) ? skip(state) : state + 1
      if found.insert(next).inserted { rest.append(next) }
    }
    return found
  }

  private func isDouble(_ state: Int) -> Bool {
    state + 1 < pattern.count && pattern[state + 1] == UInt8(ascii: "*")
  }

  /// Behind `**`, and behind the slash that belongs to it.
  private func skip(_ state: Int) -> Int {
    state + 2 < pattern.count && pattern[state + 2] == UInt8(ascii: "/") ? state + 3 : state + 2
  }

  private func step(_ state: Int, _ byte: UInt8) -> Set<Int> {
    guard state < pattern.count else { return [] }
    switch pattern[state] {
    case UInt8(ascii: "*") where isDouble(state):
      // Behind a slash the folders may end; elsewhere they go on.
      return byte == UInt8(ascii: "/") ? [state, skip(state)] : [state]
    case UInt8(ascii: "*"): return byte == UInt8(ascii: "/") ? [] : [state]
    case UInt8(ascii: "?"): return byte == UInt8(ascii: "/") ? [] : [state + 1]
    case byte: return [state + 1]
    default: return []
    }
  }
}
