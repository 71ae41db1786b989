/// A file as a merge wrote it, compared with the file on which a person works since: which places between markers are
/// there as they were, and which are not.
struct MarkedFile {
  /// A place between markers.
  struct Place {
    let region: MarkedRegion
    /// Its lines, markers and all.
    let lines: [UInt8]
    /// Where they stand in what the merge wrote.
    let offset: Int
    /// Where they stand in the file now; nil where they do not.
    var found: Range<Int>?

    /// The lines of one side.
    func lines(_ side: Merge.Side) -> [UInt8] { MarkedFile.normal(region.lines(side)) }
  }

  let merged: Merged
  let markers: Markers
  /// Whether two edits of one thing were a conflict.
  let isStrict: Bool
  /// What the merge wrote.
  let text: [UInt8]
  private(set) var places: [Place] = []
  /// The lines of markers that stand in the file outside of the places that were found.
  private(set) var leftovers: [ArraySlice<UInt8>] = []

  /// Looks for the places of a merge in a file.
  init(_ merged: Merged, _ markers: Markers, strictly isStrict: Bool, in file: [UInt8]) {
    self.merged = merged
    self.markers = markers
    self.isStrict = isStrict
    text = Self.normal(merged.marked(with: markers))
    var start = 0
    for region in merged.regions(with: markers) {
      let lines = Self.normal(region.marked)
      guard let offset = Self.place(of: lines, in: text, from: start) else { continue }
      places.append(Place(region: region, lines: lines, offset: offset, found: nil))
      start = offset + lines.count
    }
    find(in: file)
    let found = places.compactMap(\.found)
    leftovers = Lines.all(in: file[...]).filter { line in
      Self.isMarker(line) && !found.contains { $0.contains(line.startIndex) }
    }
  }

  /// How well the file fits: places that stand there, then first lines of places.
  var fit: Int {
    let heads = Set(places.map { $0.lines.prefix { $0 != UInt8(ascii: "\n") } })
    return places.count { $0.found != nil } * 1_000
      + leftovers.count { heads.contains($0.prefix { $0 != UInt8(ascii: "\n") }) }
  }

  /// Whether markers of a place, or markers of which nobody knows whose they are, are left in the file.
  func isLeft(_ place: Place) -> Bool {
    let own = Self.ends(of: place)
    let known = places.flatMap(Self.ends)
    return leftovers.contains { line in own.contains(line) || !known.contains(line) }
  }

  /// The first and the last line.
  private static func ends(of place: Place) -> [ArraySlice<UInt8>] {
    let lines = Lines.all(in: place.lines[...])
    return [lines.first, lines.last].compactMap(\.self)
  }

  /// Text without what the reader takes off at the door.
  static func normal(_ bytes: [UInt8]) -> [UInt8] { Source(name: "", bytes: bytes).bytes }

  /// Each place is looked for once; of several that look the same, where the lines before them fit best.
  private mutating func find(in file: [UInt8]) {
    var taken: Set<Int> = []
    for number in places.indices {
      let lines = places[number].lines
      let starts = Self.places(of: lines, in: file).filter { !taken.contains($0) }
      let twins = places.indices.filter { $0 > number && places[$0].lines == lines }
      let fits = starts.map { start in (start, likeness(number, start, file)) }
      let best = fits.max { $0.1 < $1.1 }
      guard let best else { continue }
      // A twin that fits better has it; all the same, the first has the first.
      if starts.count <= twins.count, twins.contains(where: { likeness($0, best.0, file) > best.1 }) { continue }
      places[number].found = best.0..<best.0 + lines.count
      taken.insert(best.0)
    }
  }

  /// How many bytes before a place are the same in what the merge wrote and in the file.
  private func likeness(_ number: Int, _ start: Int, _ file: [UInt8]) -> Int {
    zip(text[..<places[number].offset].reversed(), file[..<start].reversed()).prefix { $0 == $1 }.count
  }

  private static func places(of lines: [UInt8], in text: [UInt8]) -> [Int] {
    var places: [Int] = []
    var start = 0
    while let place = place(of: lines, in: text, from: start) {
      places.append(place)
      start = place + lines.count
    }
    return places
  }

  /// Where lines stand in a text, from the beginning of a line on.
  static func place(of lines: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard !lines.isEmpty else { return nil }
    var place = start
    while place + lines.count <= text.count {
      if text[place...].starts(with: lines) { return place }
      guard let end = text[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      place = end + 1
    }
    return nil
  }

  private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.first, sign == UInt8(ascii: "<") || sign == UInt8(ascii: ">") else { return false }
    let rest = line.drop { $0 == sign }
    let isLabelled = rest.starts(with: " ours — ".utf8) || rest.starts(with: " theirs — ".utf8)
    return isLabelled || line.count - rest.count >= 7 && rest.first.map { $0 <= UInt8(ascii: " ") } ?? true
  }

  /// The lengths that markers have in a file.
  static func sizes(in file: [UInt8]) -> [Int] {
    let found = Lines.all(in: file[...]).compactMap { line -> Int? in
      let rest = line.drop { $0 == UInt8(ascii: "<") }
      return rest.starts(with: " ours — ".utf8) && line.count > rest.count ? line.count - rest.count : nil
    }
    return (found + [7]).uniqued()
  }
}
