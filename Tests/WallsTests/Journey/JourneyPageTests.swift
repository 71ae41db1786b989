import Journey
import Language
import TestSupport
import Testing

@testable import Walls

@Suite struct `The page of a journey` {
  /// A small map with every kind of row, and what it was a week ago.
  static let before = """
    journey: kettle
    title: Buying a kettle
    owner: ann
    kpis: [{id: nps, title: NPS, kind: nps, value: 10, target: 30, measured: 2026-11-01}]
    stages:
      - id: choose
        title: I choose
        reality: Three shelves, no prices.
        gap: 4
        emotion: -1
        motives: [tea]
        pains: [{id: prices, text: There are no prices, severity: 4}]
      - {id: pay, title: I pay, emotion: 1}
    """
  static let after = """
    journey: kettle
    title: Buying a kettle
    owner: ann
    promise: Hot water in a day
    kpis: [{id: nps, title: NPS, kind: nps, value: 14, target: 30, measured: 2026-11-20}]
    research: [{id: visits, title: Shop visits, kind: observation}]
    stages:
      - id: choose
        title: I choose
        lifecycle: choose
        reality: Three shelves, prices on two.
        gap: 3
        emotion: 0
        motives: [tea, a gift]
        key-decision: {question: Steel or glass?, factors: [price, weight]}
        voice: [It whistled once]
        principles: [{id: anchor, effect: helps}]
        departments: [{id: shop, role: accountable, does: Puts the prices up}]
        touchpoints:
          - id: shelf
            title: Shelf
            moment-of-truth: true
            action: Looks for a price
            emotion: -1
            loses: [the leaflet]
            departments: [{id: stock, does: Fills it up}]
        pains: [{id: prices, text: There are no prices, severity: 4, status: fixing, department: shop, evidence: visits}]
        processes: [{id: pricing, title: Pricing, side: support, department: stock, serves: shop}]
      - {id: pay, title: I pay, emotion: 1}
    """

  private let html: String

  init() throws { html = try Sample.page(Sample.wall(of: Self.after, before: Self.before)) }

  @Test func `is the map with its week`() { expectSnapshot(html, "kettle.html") }

  @Test func `is the same, byte for byte, however often it is made`() throws {
    #expect(try Sample.page(Sample.wall(of: Self.after, before: Self.before)) == html)
  }

  @Test func `has no style, no script and no handler of its own`() {
    for wrong in [" style=", "<style", "javascript:", " onclick", " onload", "<script>"] {
      #expect(!html.contains(wrong))
    }
  }

  @Test func `gives every thing a place of its own, and links to none that is not there`() {
    let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")
    for id in ["stages/choose", "stages/choose/pains/prices", "stages/choose/gap", "kpis/nps"] {
      #expect(ids.contains(id))
    }
    let links = html.matches(of: /\ href="\#([^"]*)"/).map { String($0.1) }
    #expect(links.allSatisfy { ids.contains($0) }, "\(links.filter { !ids.contains($0) })")
  }

  @Test func `says why, for the map and stage by stage, to those who may know`() throws {
    #expect(html.contains(#"<p class="short">A month of work on the first shelf.</p>"#))
    #expect(
      html.contains(##"<a href="#stages/choose" class="place">1. I choose</a>: The shelves have prices now.</li>"##))
    let wall = Sample.wall([Sample.read("a.cjm.yaml", Self.after)], before: [Sample.read("a.cjm.yaml", Self.before)])
    let seen = Wall(
      company: wall.company, registry: wall.registry, commit: wall.commit, exhibits: wall.exhibits, isPublic: true)
    let open = try Sample.page(seen, in: .en)
    #expect(!open.contains("prices now") && !open.contains("A month of work") && !open.contains(#"class="reasons""#))
  }

  @Test func `says once that a whole stage is assumed, and nothing of a bar beside which nothing stands`() throws {
    let page = try Sample.page(
      Sample.wall(
        of: """
          journey: a
          title: A
          owner: ann
          stages:
            - id: s
              title: S
              kpis: [{id: k, title: K, value: 3}, {id: t, title: T, value: 3, target: 4}, {id: n, title: N}]
              touchpoints: [{id: p, title: P}]
          """), in: .en)
    #expect(page.contains(#"<article class="stage assumed" id="stages/s""#))
    #expect(page.matches(of: /<rect class="bar"/).count == 1)
    #expect(page.contains(#"<span class="unmeasured">not measured yet</span>"#))
  }

  @Test func `says to the filter which departments each part concerns`() {
    #expect(html.contains(#"id="stages/choose" data-stage="choose" data-departments="shop""#))
    #expect(html.contains(#"id="stages/choose/touchpoints/shelf" data-departments="stock""#))
    #expect(html.contains(#"<option value="shop" data-under="shop">"#))
  }

  @Test(arguments: Tongue.allCases)
  func `speaks one language where the company's words are in none`(tongue: Tongue) throws {
    let page = try Sample.page(Sample.wall(of: Self.after, before: Self.before), in: tongue)
    let letters = page.replacing("Анна Белова", with: "").replacing(Sample.commit.reasons.short ?? "", with: "")
      .replacing("Українська", with: "").replacing("Русский", with: "")
      .unicodeScalars.filter { (0x400...0x4FF).contains($0.value) }
    #expect(letters.isEmpty == (tongue == .en))
    #expect(letters.contains { "ыэъё".unicodeScalars.contains($0) } == (tongue == .ru))
    #expect(letters.contains { "іїєґ".unicodeScalars.contains($0) } == (tongue == .uk))
  }

  @Test func `shows what people wrote as text, whatever it is`() throws {
    let hostile = [
      "<script>alert(1)</script>", "\\\"><img src=x onerror=alert(1)>", "</article><h1>", "&lt;b&gt;", "{{title}}",
      "' onclick='x",
    ]
    for (place, text) in hostile.enumerated() {
      let map = """
        journey: a
        title: "\(text)"
        scenario: "\(text)"
        stages:
          - id: "\(text)"
            title: "\(text)"
            reality: "\(text)"
            motives: ["\(text)"]
            voice: ["\(text)"]
            departments: ["\(text)"]
            touchpoints: [{id: "\(text)", title: "\(text)", loses: ["\(text)"]}]
            kpis: [{id: k, title: "\(text)", unit: "\(text)", value: 3, target: 5}]
            pains: [{id: p, text: "\(text)", department: "\(text)"}]
            processes: [{id: x, title: "\(text)", serves: "\(text)"}]
        """
      let page = try Sample.page(Sample.wall(of: map, before: map.replacing("value: 3", with: "value: 2")))
      for wrong in ["<script>", "<img", "<h1></", "<b>", " onclick='"] {
        #expect(!page.contains(wrong), "\(place): \(wrong)")
      }
      #expect(page.matches(of: /<article/).count == page.matches(of: /<\/article>/).count)
    }
  }

  @Test(arguments: [
    "", "journey: a\n", "title: A\n", "stages: []\n", "stages: [{}]\n", "stages: [{title: T}, {title: T}]\n",
    "stages: [{id: a}, {id: a, pains: [{}, {}]}]\n", "stages: [{id: a, emotion: 99, gap: -3, kpis: [{id: k}]}]\n",
    "stages: [{id: a, emotion: x, gap: y, kpis: [{id: k, value: 0, target: 0}]}]\n", "stages: nonsense\n",
    "journey: ../../x\nstages: [{id: a/b, title: T, pains: [{id: c/d, text: x}]}]\n",
  ])
  func `hangs also where the map is odd`(text: String) throws {
    for tongue in Tongue.allCases {
      let page = try Sample.page(Sample.wall(of: text, before: Self.before), in: tongue)
      let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")
      #expect(page.hasSuffix("</html>\n"))
    }
  }

  @Test func `says for everybody nothing of people, costs and evidence`() throws {
    let map = Self.after.replacing(
      "promise:", with: "customer-first: [{id: d, text: We pay, cost: 4711 roubles, who: ann}]\npromise:")
    let page = try Sample.page(Sample.wall([Sample.read("a.cjm.yaml", map)], isPublic: true))
    for secret in ["4711", "Анна Белова", "Shop visits", ">ann<", "assumed"] {
      #expect(!page.contains(secret), "\(secret)")
    }
    #expect(page.contains("Hot water in a day"))
  }
}
