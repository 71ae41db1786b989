import Journey
import Testing

/// Single edits, whole files before and after.
@Suite struct EditingTests {
  private static let map = """
    # The path
    journey: shop   # its id
    title: 'I buy'
    owner: ann

    stages:
      # the first one
      - id: choose
        title: I choose
        gap: 2          # too much
        reality: |      # from the survey
          Many shelves.
          Nobody near.
        departments:
          - sales       # since 2024
          - id: web
            role: accountable

        touchpoints:
          - {id: shelf, title: "The shelf", channels: [store, web]}
          - id: till
            title: The till
            channels: store
      - id: pay
        title: I pay
        pains: []       # none yet
        action:

    """

  static func edited(
    _ text: String, _ edit: Edit, _ path: String, as record: Record = .journey
  ) throws(EditRefusal) -> String? {
    let bytes = Array(text.utf8)
    var editing = try Editing(Document(Source(name: "shop.cjm.yaml", bytes: bytes), as: record), bytes: bytes)
    let (document, wanted) = (editing.document, Path(text: path))
    let full = document.paths(named: wanted).first ?? document.newPath(named: wanted)
    return try editing.make(edit, at: full ?? Path(text: path))
      ? String(decoding: editing.bytes, as: UTF8.self) : nil
  }

  @Test(arguments: [
    ("choose/gap", "4", "gap: 2 ", "gap: 4 "),
    ("choose/gap", "3,0", "gap: 2 ", "gap: 3.0 "),
    ("title", "I buy it, don't I", "'I buy'", "'I buy it, don''t I'"),
    ("owner", "ben", "owner: ann", "owner: ben"),
    ("choose/title", "Nr. 7: a #1", "title: I choose", "title: \"Nr. 7: a #1\""),
    ("choose/title", "- dash", "title: I choose", "title: \"- dash\""),
    ("choose/reality", "One shelf.\nAnn near.", "Many shelves.\n      Nobody", "One shelf.\n      Ann"),
    (
      "choose/goal", "To find it", "    gap: 2 ", "    goal: To find it\n    gap: 2 "
    ),
    ("choose/emotion", "\u{2212}1", "# too much\n", "# too much\n    emotion: -1\n"),
    (
      "choose/sales/role", "informed", "- sales       # since 2024\n",
      "- id: sales       # since 2024\n        role: informed\n"
    ),
    ("choose/shelf/emotion", "+1", "[store, web]}", "[store, web], emotion: 1}"),
    ("choose/shelf/moment-of-truth", "yes", "web]}", "web], moment-of-truth: yes}"),
    ("choose/shelf/title", "A, or B", "\"The shelf\"", "\"A, or B\""),
    (
      "choose/key-decision/question", "Which?", "# too much\n",
      "# too much\n    key-decision:\n      question: Which?\n"
    ),
    (
      "pay/pains/late/text", "It is late", "pains: []       # none yet\n",
      "pains:       # none yet\n      - id: late\n        text: It is late\n"
    ),
    ("promise", "Quick", "owner: ann\n", "owner: ann\npromise: Quick\n"),
  ])
  func `a value is set where it stands, and all else stays`(
    path: String, value: String, old: String, new: String
  ) throws {
    #expect(try Self.edited(Self.map, .set(value), path) == Self.map.replacing(old, with: new, maxReplacements: 1))
  }

  @Test(arguments: [
    (Edit.add("app"), "choose/shelf/channels", "[store, web]", "[store, web, app]"),
    (.add("app"), "choose/till/channels", "channels: store", "channels: [store, app]"),
    (.add("app"), "pay/evidence", "# none yet\n", "# none yet\n    evidence: [app]\n"),
    (.add("stock"), "choose/departments", "role: accountable\n", "role: accountable\n      - stock\n"),
    (.remove("web"), "choose/shelf/channels", "[store, web]", "[store]"),
    (.remove("store"), "choose/shelf/channels", "[store, web]", "[web]"),
    (.remove("store"), "choose/till/channels", "        channels: store\n", ""),
    (.remove("sales"), "choose/departments", "      - sales       # since 2024\n", ""),
    (.clear, "choose/web", "      - id: web\n        role: accountable\n", ""),
    (.clear, "choose/gap", "    gap: 2          # too much\n", ""),
    (.clear, "choose/shelf/title", "title: \"The shelf\", ", ""),
    (.clear, "choose/shelf", "      - {id: shelf, title: \"The shelf\", channels: [store, web]}\n", ""),
    (
      .clear, "choose/departments",
      "    departments:\n      - sales       # since 2024\n      - id: web\n        role: accountable\n", ""
    ),
  ])
  func `lists grow and shrink, values go`(edit: Edit, path: String, old: String, new: String) throws {
    #expect(try Self.edited(Self.map, edit, path) == Self.map.replacing(old, with: new, maxReplacements: 1))
  }

  @Test(arguments: [
    (Edit.set("2"), "choose/gap"), (.set("2.0"), "choose/gap"), (.set("I buy"), "title"),
    (.set("Many shelves. Nobody near."), "choose/reality"), (.set("as-is"), "state"), (.clear, "need"),
    (.add("store"), "choose/till/channels"), (.set("responsible"), "choose/sales/role"),
  ])
  func `what is so already changes nothing`(edit: Edit, path: String) throws {
    #expect(try Self.edited(Self.map, edit, path) == nil)
  }
}
