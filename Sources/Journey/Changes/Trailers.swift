public import Language

/// What a commit of maps says of itself in lines that programs read: `Cjm-Week: 2026-W47` and its like.
public struct Trailers: Sendable, Hashable {
  /// The ISO week of the author time in the company's zone.
  public var week: Week?
  /// The journeys that changed.
  public var journeys: [String]
  /// The stages that changed, as `journey/stage`.
  public var stages: [String]
  /// The departments whose work is touched.
  public var departments: [String]
  /// The journeys that were looked at and left as they are.
  public var confirmed: [String]
  /// The departments that have seen what was changed before.
  public var acknowledged: [String]
  /// The full names of the commits up to which they have.
  public var acknowledges: [String]

  /// Puts the lines together.
  public init(
    week: Week? = nil, journeys: [String] = [], stages: [String] = [], departments: [String] = [],
    confirmed: [String] = [], acknowledged: [String] = [], acknowledges: [String] = []
  ) {
    self.week = week
    self.journeys = journeys
    self.stages = stages
    self.departments = departments
    self.confirmed = confirmed
    self.acknowledged = acknowledged
    self.acknowledges = acknowledges
  }

  /// What some changes say of themselves.
  public init(_ changes: [ChangeSet], confirmed: [String] = [], week: Week) {
    let journeys = changes.filter { $0.document?.form.record.target == .journey }
    self.init(
      week: week, journeys: journeys.map(\.id),
      stages: journeys.flatMap { set in
        set.groups.filter { $0.position != nil }.map { "\(set.id)/\($0.path.last)" }
      },
      departments: changes.flatMap(\.departments).uniqued(), confirmed: confirmed)
  }

  /// Reads what stands in a commit's message, wherever in it; squashed commits have several blocks.
  public init(parsing message: String) {
    self.init()
    for line in message.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].split { $0 == " " || $0 == "\t" }.joined(separator: " ")
      guard let key = Key(rawValue: line[..<colon].lowercased()), Self.isWord(value) else { continue }
      take(value, as: key)
    }
  }

  /// The lines, each ended by a newline; what could not be read back is left out.
  public var text: String {
    let lines =
      [(Key.week, week.map { [$0.text] } ?? [])] + [
        (.journey, journeys), (.stage, stages), (.department, departments), (.confirmed, confirmed),
        (.acknowledged, acknowledged), (.acknowledges, acknowledges),
      ]
    return lines.flatMap { key, values in values.filter(Self.isWord).map { "\(key.spelled): \($0)\n" } }.joined()
  }

  private enum Key: String, CaseIterable {
    case week = "cjm-week"
    case journey = "cjm-journey"
    case stage = "cjm-stage"
    case department = "cjm-department"
    case confirmed = "cjm-confirmed"
    case acknowledged = "cjm-acknowledged"
    case acknowledges = "cjm-acknowledges"

    /// As git's own trailers are spelled: `Cjm-Week`.
    var spelled: String {
      rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
    }
  }

  private mutating func take(_ value: String, as key: Key) {
    switch key {
    case .week: week = Week(text: value) ?? week
    case .journey: Self.insert(value, into: &journeys)
    case .stage: Self.insert(value, into: &stages)
    case .department: Self.insert(value, into: &departments)
    case .confirmed: Self.insert(value, into: &confirmed)
    case .acknowledged: Self.insert(value, into: &acknowledged)
    case .acknowledges: Self.insert(value, into: &acknowledges)
    }
  }

  private static func insert(_ value: String, into list: inout [String]) {
    if !list.contains(value) { list.append(value) }
  }

  /// Whether a value is an id, two of them with a slash between, or a week.
  private static func isWord(_ value: String) -> Bool {
    !value.isEmpty
      && value.utf8.allSatisfy {
        0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x2F
      }
  }
}
