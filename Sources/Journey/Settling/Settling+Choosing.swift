/// Settling conflicts: their lines in the file give way to those of a side.
extension Settling {
  /// Why a conflict cannot be settled for the person.
  public enum Refusal: Error, Sendable {
    /// Somebody edited its lines by hand.
    case edited(Conflict)
    /// It is settled already.
    case settled(Conflict)
    /// It shares its lines with others, and nobody can say what is whose.
    case shared(Conflict, with: [Conflict])
    /// It is no plain value.
    case noValue(Conflict)
    /// The value is none that stands there: the finding says why.
    case wrong(Finding)
  }

  /// The bytes of the file with some conflicts settled for a side; everything else stays as it is.
  ///
  /// A conflict with several places is settled at all of them.
  public func choosing(_ side: Merge.Side, for wanted: [Conflict]) throws(Refusal) -> [UInt8] {
    let numbers = try numbers(of: wanted)
    let again = try? versions.merged(deciding(wanted, side))
    var edits: [(Range<Int>, [UInt8])] = []
    let texts = again.flatMap { self.texts(of: numbers, $0) } ?? [:]
    for place in marked.places where !numbers.isDisjoint(with: place.region.conflicts) {
      guard let found = place.found else { continue }
      if numbers.isSuperset(of: place.region.conflicts) {
        edits.append((found, place.lines(side)))
      } else if let text = texts[place.offset] {
        edits.append((found, text))
      } else {
        throw shared(place, numbers)
      }
    }
    return bytes(with: edits)
  }

  /// The numbers of conflicts that stand in the file as the merge wrote them.
  func numbers(of wanted: [Conflict]) throws(Refusal) -> Set<Int> {
    var numbers: Set<Int> = []
    for conflict in wanted {
      let entry = conflicts.first { $0.conflict.path == conflict.path && $0.conflict.cause == conflict.cause }
      guard entry?.state == .open else { throw entry?.state == .edited ? .edited(conflict) : .settled(conflict) }
      for (number, other) in marked.merged.conflicts.enumerated()
      where other.path == conflict.path && other.cause == conflict.cause {
        let places = marked.places.filter { $0.region.conflicts.contains(number) }
        guard !places.contains(where: { $0.found == nil && marked.isLeft($0) }) else { throw .edited(conflict) }
        numbers.insert(number)
      }
    }
    return numbers
  }

  private func deciding(_ wanted: [Conflict], _ side: Merge.Side) -> Merge.Options {
    var options = options
    for conflict in wanted { options.decisions[conflict.path] = side }
    return options
  }

  private func shared(_ place: MarkedFile.Place, _ numbers: Set<Int>) -> Refusal {
    let all = place.region.conflicts
    let own = all.first(where: numbers.contains) ?? all[0]
    return .shared(
      marked.merged.conflicts[own],
      with: all.filter { !numbers.contains($0) }.map { marked.merged.conflicts[$0] })
  }

  /// What stands at each place of some conflicts once they are decided, by the place's offset.
  ///
  /// Outside of these places nothing changes, so that the texts between them part what is new.
  private func texts(of numbers: Set<Int>, _ again: Merged) -> [Int: [UInt8]]? {
    let text = MarkedFile.normal(again.marked(with: marked.markers))
    let places = marked.places.filter { !numbers.isDisjoint(with: $0.region.conflicts) }
    guard let first = places.first, text.starts(with: marked.text[..<first.offset]) else { return nil }
    var texts: [Int: [UInt8]] = [:]
    var start = first.offset
    for (number, place) in places.enumerated() {
      let isLast = number == places.count - 1
      let rest = marked.text[
        (place.offset + place.lines.count)..<(isLast ? marked.text.count : places[number + 1].offset)]
      guard let end = isLast ? text.count - rest.count : Self.place(of: rest, in: text, from: start), end >= start,
        text[end...].starts(with: rest)
      else { return nil }
      texts[place.offset] = Array(text[start..<end])
      start = end + rest.count
    }
    return texts
  }

  private static func place(of rest: ArraySlice<UInt8>, in text: [UInt8], from start: Int) -> Int? {
    rest.isEmpty ? start : MarkedFile.place(of: Array(rest), in: text, from: start)
  }

  /// The file with other lines at some places.
  func bytes(with edits: [(Range<Int>, [UInt8])]) -> [UInt8] {
    var text = file.bytes
    for (span, lines) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      text.replaceSubrange(span, with: lines)
    }
    return Flags(file).applied(to: text)
  }
}
