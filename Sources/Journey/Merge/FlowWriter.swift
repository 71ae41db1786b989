/// Writes the children of a collection behind one another: brackets, and between two neighbours what stands there already.
struct FlowWriter {
  /// A child, ready to be written.
  struct Part {
    /// The number of the child among its list's members.
    let member: Int
    let text: [UInt8]
  }

  private let members: Members
  private let isMap: Bool

  init(_ members: Members, isMap: Bool) {
    self.members = members
    self.isMap = isMap
  }

  /// The collection with these children.
  func text(_ parts: [Part]) -> [UInt8] {
    var text: [UInt8] = [isMap ? UInt8(ascii: "{") : UInt8(ascii: "[")]
    for (place, part) in parts.enumerated() {
      if place > 0 { text += separator(parts[place - 1].member, part.member) }
      text += part.text
    }
    return text + [isMap ? UInt8(ascii: "}") : UInt8(ascii: "]")]
  }

  /// What stands between two children where they are neighbours: a comma, and perhaps a line end.
  private func separator(_ one: Int, _ other: Int) -> [UInt8] {
    for side in [Side.ours, .theirs] {
      let order = members.orders[side]
      guard let place = order.firstIndex(of: one), place + 1 < order.count, order[place + 1] == other,
        let first = members.all[one].here[side], let second = members.all[other].here[side],
        first.isFlow, second.isFlow, !first.isVirtual, first.end < second.start
      else { continue }
      return Array(first.source.bytes[first.end..<second.start])
    }
    return Array(", ".utf8)
  }
}
