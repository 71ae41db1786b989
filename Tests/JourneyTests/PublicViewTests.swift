import Journey
import Language
import Testing

@Suite struct `What everybody may see of a document` {
  /// What is written in the public view of a journey, one path a line.
  private func seen(_ text: String, as record: Record = .journey) -> [String] {
    let document = Document(Source(name: "a.cjm.yaml", text: text), as: record)
    #expect(document.tree.refusals.isEmpty)
    return document.forEverybody.holdings.map(\.path.description)
  }

  @Test func `has no people, no sources and no rows for the company alone`() {
    #expect(
      seen(
        """
        journey: a
        title: A
        owner: sokolova
        working-group: [sokolova, levin]
        notes: between us
        research: [{id: calls, title: Calls}]
        stages:
          - id: pay
            title: Pay
            employees: They are tired.
            needs: [a scanner]
            evidence: calls
            voice: [{text: Ten minutes, source: calls}, Too long]
            departments: [sales, {id: it, who: levin, benefit: less work}]
        customer-first: [{id: refund, text: Money back, cost: a million, who: levin}]
        """) == [
          "journey", "title", "stages/pay", "stages/pay/title", "stages/pay/voice/Ten minutes",
          "stages/pay/voice/Too long", "stages/pay/departments/sales", "stages/pay/departments/it",
          "customer-first/refund", "customer-first/refund/text",
        ])
  }

  @Test func `has no record that says of itself that it is internal, or what nobody knows, and no reference to one`() {
    #expect(
      seen(
        """
        journey: a
        kpis:
          - {id: calls, kind: cost, value: 7}
          - {id: odd, kind: costs, value: 7}
          - {id: orders, kind: conversion, value: 7}
        stages:
          - id: pay
            pains:
              - {id: rude, text: They shout, whose: employee}
              - {id: odd, text: They cry, whose: staff}
              - {id: slow, text: It takes long}
            opportunities:
              - {id: faster, text: Faster, solves: [rude, slow, odd], moves: calls}
        """) == [
          "journey", "kpis/orders", "kpis/orders/kind", "kpis/orders/value", "stages/pay", "stages/pay/pains/slow",
          "stages/pay/pains/slow/text", "stages/pay/opportunities/faster", "stages/pay/opportunities/faster/text",
          "stages/pay/opportunities/faster/solves/slow",
        ])
  }

  @Test func `has no key that the format does not know, and nothing where it was not asked for`() {
    #expect(
      seen(
        """
        journey: a
        title: {en: A, ru: A}
        x-budget: much
        promiss: none
        need: {who: Levin}
        segment: [Levin]
        stages: [Levin, {id: pay, x-boss: Levin, motives: [{who: Levin}, thrift], gap: {of: Levin}}]
        """) == ["journey", "title", "stages/pay", "stages/pay/motives/thrift"])
  }

  @Test func `has of the company its departments and lists, and nobody who works there`() {
    let text = """
      company: Ryadom
      language: ru
      checks: {past-due: off}
      journeys: secret/*.cjm.yaml
      departments: [{id: sales, title: {en: Sales, ru: Продажи}, head: levin}]
      people: [{id: levin, name: Levin, email: l@ryadom.example, department: sales}]
      systems: [{id: crm, title: CRM}]
      channels: [{id: web, title: Web}]
      """
    let document = Document(Source(name: "cjm.yaml", text: text), as: .company)
    let company = Company(document).forEverybody
    #expect(company.people.isEmpty)
    #expect(company.departments.map(\.head) == [nil])
    #expect(
      company.document?.holdings.map(\.path.description) == [
        "company", "language", "departments/sales", "departments/sales/title", "channels/web", "channels/web/title",
      ])
    let registry = Registry([document]).forEverybody
    #expect(Target.allCases.flatMap { registry.ids($0) } == ["sales", "web"])
    #expect(registry.name(.department, "sales", .ru) == "Продажи")
  }

  @Test func `is told of as any other, each version without its secrets`() {
    let read = { (text: String) in
      Document(Source(name: "a.cjm.yaml", text: text), as: .journey).forEverybody
    }
    let before = read("journey: a\nstages: [{id: pay, gap: 3, needs: [a scanner], pains: [{id: slow, text: Slow}]}]\n")
    let after = read(
      "journey: a\nstages: [{id: pay, gap: 2, needs: [two], pains: [{id: slow, text: Slow, whose: employee}]}]\n")
    #expect(
      Diff.between(before, after).changes.map { "\($0.verb) \($0.path)" } == [
        "lowered stages/pay/gap", "removed stages/pay/pains/slow",
      ])
  }
}
