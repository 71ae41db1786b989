import Journey
import Language
import Testing

/// How a merge is asked for, and what it says of what it could not do.
@Suite struct `A merge of a map` {
  private static let base = """
    journey: repair
    title: My bicycle
    owner: mia
    stages:
      - id: wait
        title: I wait
        kpis:
          - id: days
            title: Days until I know
            kind: time
            value: 6
            target: 2

    """

  private func source(_ text: String) -> Source { Source(name: "repair.cjm.yaml", text: text) }

  private func merged(
    _ ours: (String, String), _ theirs: (String, String), options: Merge.Options = Merge.Options()
  ) throws -> Merged {
    let sides = [ours, theirs].map { source(Self.base.replacing($0.0, with: $0.1)) }
    return try Merge.of(base: source(Self.base), ours: sides[0], theirs: sides[1], as: .journey, options: options)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `joins two edits of one figure, and stops at them where it is strict`() throws {
    let loose = try merged(("value: 6", "value: 5"), ("target: 2", "target: 1"))
    #expect(loose.isClean && loose.hasSharedEdits)
    #expect(
      text(loose.bytes(.ours))
        == Self.base.replacing("value: 6", with: "value: 5").replacing("target: 2", with: "target: 1"))
    let strict = try merged(
      ("value: 6", "value: 5"), ("target: 2", "target: 1"), options: Merge.Options(isStrict: true))
    #expect(strict.conflicts.map(\.path.description) == ["stages/wait/kpis/days"])
    #expect(strict.conflicts.map { $0.label(.uk) } == ["Показник days"])
  }

  @Test func `names what is to be decided, in the style and the size of markers that git is set to`() throws {
    let result = try merged(("value: 6", "value: 5"), ("value: 6", "value: 4"))
    let marked = text(result.marked(with: Markers(.diff3, size: 9, in: .en)))
    #expect(
      marked
        == Self.base.replacing(
          "        value: 6\n",
          with: """
            <<<<<<<<< ours — KPI days, value
                    value: 5
            ||||||||| base
                    value: 6
            =========
                    value: 4
            >>>>>>>>> theirs — KPI days, value

            """))
  }

  @Test(arguments: [(Merge.Side.ours, "5"), (.theirs, "4"), (.base, "6")])
  func `takes what somebody decided`(side: Merge.Side, value: String) throws {
    let path = Path(text: "stages/wait/kpis/days/value")
    let result = try merged(
      ("value: 6", "value: 5"), ("value: 6", "value: 4"), options: Merge.Options(decisions: [path: side]))
    #expect(result.isClean)
    #expect(text(result.bytes(.ours)) == Self.base.replacing("value: 6", with: "value: \(value)"))
  }

  @Test func `gives up when its time is over, and where a version cannot be read, and says which`() {
    #expect(throws: Merge.Unable.self) {
      try merged(("value: 6", "value: 5"), ("value: 6", "value: 4"), options: Merge.Options(isOver: { true }))
    }
    do {
      _ = try merged(("value: 6", "value: 5"), ("value: 6", "value: *six"))
      Issue.record("an alias was read")
    } catch Merge.Unable.unreadable(let side, let finding) {
      #expect(side == .theirs && finding.rule == "plain-yaml")
    } catch {
      Issue.record(error)
    }
  }

  @Test func `tells what stands twice where lines were joined, in the whole map or in its list`() {
    let stage = "  - id: wait\n    title: I wait again\n"
    let role = "    departments:\n      - id: shop\n      - id: shop\n"
    let lines = source(Self.base + stage + role)
    let doubled = Merge.doubled(in: lines, from: [source(Self.base), source(Self.base)], as: .journey)
    #expect(doubled.map { "\($0.record.name) \($0.identity)" } == ["stage wait", "role shop"])
    #expect(Merge.doubled(in: lines, from: [lines, source(Self.base)], as: .journey).isEmpty)
  }
}
