import Foundation
import TestSupport
import Testing

/// A map on which two departments work.
enum Shop {
  static let file = "shop.cjm.yaml"

  static let base = """
    journey: shop
    title: I buy
    owner: ann

    # The path of a customer in a shop.
    stages:
      - id: choose
        title: I choose
        gap: 2
        reality: Many shelves. Nobody near.
        departments:
          - id: sales
            role: accountable
            benefit: fewer questions
          - id: store
            role: responsible
            benefit: fewer returns
        touchpoints:
          - id: shelf
            title: The shelf
            channels: [store, web]

      - id: pay
        title: I pay   # at the till
        gap: 3
        emotion: -1
        kpis:
          - {id: queue, title: Minutes in the queue, value: 9, target: 4}
        pains:
          - id: one-till
            text: One till is open
            severity: 4
            status: open

      - id: carry
        title: I carry it home
        gap: 1
        reality: A bag.
        emotion: 0

      - id: unpack
        title: I unpack
        gap: 2
        reality: Paper.
        emotion: 1

      - id: leave
        title: I leave
        gap: 1

    """

  /// The lines of a stage.
  static func stage(_ id: String) -> String {
    let lines = base.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0 == "  - id: \(id)" } ?? 0
    let rest = lines[(start + 1)...]
    let end = rest.firstIndex { $0.hasPrefix("  - id: ") } ?? rest.endIndex
    return lines[start..<end].map { $0 + "\n" }.joined()
  }

  /// The map with parts of its text replaced.
  static func with(_ edits: (String, String)...) -> String {
    edits.reduce(base) { text, edit in
      #expect(text.contains(edit.0), "\(edit.0)")
      return text.replacing(edit.0, with: edit.1)
    }
  }
}

extension ScratchRepository {
  /// Two branches, `main` and `side`, each with its version of the shop; `main` is checked out.
  func divide(_ ours: String, _ theirs: String, base: String = Shop.base) throws {
    try commit("Begin", [Shop.file: base])
    try git("checkout", "-q", "-b", "side")
    try commit("Side", [Shop.file: theirs])
    try git("checkout", "-q", "main")
    try commit("Main", [Shop.file: ours])
  }

  /// A repository with a merge that stopped at four conflicts: a value, two in one line, a stage.
  static func stopped(_ settings: [String: String] = [:]) throws -> ScratchRepository {
    let repository = try equipped()
    for (key, value) in settings { try repository.git("config", key, value) }
    try repository.divide(
      Shop.with(
        ("gap: 3", "gap: 4"), ("value: 9, target: 4", "value: 8, target: 2"), (Shop.stage("carry"), ""),
        ("Nobody", "Somebody")),
      Shop.with(
        ("gap: 3", "gap: 5"), ("value: 9, target: 4", "value: 7, target: 3"), ("A bag.", "Two bags."),
        ("severity: 4", "severity: 2")))
    #expect(try repository.gitRan("merge", "side").code == 1)
    return repository
  }

  /// What the work tree holds of the shop.
  var shop: String { get throws { try read(Shop.file) } }
}
