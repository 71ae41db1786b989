import Journey

/// The lines for programs in a message.
extension MessageFile {
  /// What they say.
  var trailers: Trailers {
    Trailers(parsing: said.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"))
  }

  /// Takes our lines out, wherever they stand; of blank lines that meet, one stays.
  mutating func removeTrailers() {
    var kept: [Line] = []
    var isCut = false
    for line in said {
      if line.isOurs {
        isCut = true
      } else if !(isCut && line.isBlank && kept.last?.isBlank ?? true) {
        kept.append(line)
        isCut = false
      }
    }
    while kept.last?.isBlank == true { kept.removeLast() }
    said = kept
  }

  /// Adds what is missing among the lines there are.
  mutating func complete(with trailers: Trailers) {
    let (there, missing) = (self.trailers, trailers.lacking(in: self.trailers))
    guard !missing.text.isEmpty else { return }
    removeTrailers()
    add(Trailers(parsing: there.text + missing.text))
  }

  /// Puts lines before the other trailers of the message, or behind it as a paragraph of their own.
  mutating func add(_ trailers: Trailers) {
    let lines = trailers.text.split(separator: "\n").map { Array($0.utf8) }
    guard !lines.isEmpty else { return }
    let start = said.lastIndex(where: \.isBlank).map { $0 + 1 } ?? 0
    let block = said[start...].filter { !isComment($0) }
    let isBlock = start > 0 && !block.isEmpty && block.allSatisfy(\.isTrailer)
    if isBlock { said.insert(contentsOf: lines, at: start) } else { said += [[]] + lines }
  }

  /// Whether what is said is nothing but trailers, as `git commit --signoff` leaves it for the editor.
  var hasOnlyTrailers: Bool { said.allSatisfy { $0.isBlank || $0.isTrailer } }
}

extension [UInt8] {
  /// Whether the line is one of our trailers.
  var isOurs: Bool { Trailers(parsing: String(decoding: self, as: UTF8.self)) != Trailers() }

  /// Whether the line is a trailer of anybody, goes on with one, or names what was cherry-picked.
  fileprivate var isTrailer: Bool {
    if starts(with: Array("(cherry picked from commit ".utf8)) || first == 0x20 || first == 0x09 { return true }
    let key = prefix { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
    return !key.isEmpty && dropFirst(key.count).starts(with: Array(": ".utf8))
  }
}

extension Trailers {
  /// What these say and others do not; another week is nothing new.
  func lacking(in others: Trailers) -> Trailers {
    Trailers(
      week: others.week == nil ? week : nil, journeys: journeys.filter { !others.journeys.contains($0) },
      stages: stages.filter { !others.stages.contains($0) },
      departments: departments.filter { !others.departments.contains($0) },
      confirmed: confirmed.filter { !others.confirmed.contains($0) },
      acknowledged: acknowledged.filter { !others.acknowledged.contains($0) },
      acknowledges: acknowledges.filter { !others.acknowledges.contains($0) })
  }

  /// Whether both say the same, in whatever order.
  func agrees(with others: Trailers) -> Bool {
    week == others.week && lacking(in: others).isSilent && others.lacking(in: self).isSilent
  }

  /// Whether they speak of no change, no confirmation and no acknowledgement.
  private var isSilent: Bool {
    [journeys, stages, departments, confirmed, acknowledged, acknowledges].allSatisfy(\.isEmpty)
  }

  /// Whether everything that others say is among these, and they say something.
  func cover(_ others: Trailers) -> Bool {
    !others.isSilent && week == others.week && others.lacking(in: self).isSilent
  }
}
