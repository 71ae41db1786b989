import Journey
import Language

@testable import Walls

/// Two maps, three departments and a persona: small enough to read what is made of them.
enum Hamlet {
  static let company = """
    company: Library
    language: en
    departments:
      - id: town
        title: Town hall
      - id: desk
        title: Lending desk
        short: Desk
        parent: town
      - id: it
        title: Computers
        parent: town
    people:
      - id: ann
        name: Ann Reader
    segments:
      - id: adults
        title: Adults
      - id: children
        title: Children
    """

  static let persona = """
    persona: mia
    name: Mia, 9 years
    segment: children
    portrait: Reads a book a day.
    says:
      - Where are the dragons?
    gains: [more dragons]
    """

  static let loan = """
    journey: loan
    title: I borrow a book
    persona: mia
    segment: children
    scenario: A child looks for the next book
    owner: ann
    stages:
      - id: find
        title: I look for it
        gap: 4
        emotion: -1
        departments:
          - id: desk
            role: accountable
            kpi: found
        kpis:
          - id: found
            title: Found at once
            unit: "%"
            better: higher
            value: 40
            target: 80
        pains:
          - id: high
            text: The shelf is too high
            severity: 5
            department: desk
        opportunities:
          - id: step
            text: A step by every shelf
            status: pilot
            department: desk
            who: ann
            due: 2026-11-25
      - id: take
        title: I take it home
        gap: 1
        emotion: 1
        departments: [it]
    """

  static let back = """
    journey: back
    title: I bring it back
    state: to-be
    target-of: loan
    owner: ann
    """

  /// The map a week later: one figure better, one stage worse, a department more.
  static let loanLater = loan.replacing("value: 40", with: "value: 55").replacing("gap: 1\n", with: "gap: 2\n")
    .replacing("departments: [it]", with: "departments: [it, desk]").replacing("emotion: -1", with: "emotion: 0")

  static func documents(loan: String = loanLater, company: String = company) -> [Document] {
    [
      RyadomWall.document(company, .company), RyadomWall.document(persona, .persona), RyadomWall.document(loan),
      RyadomWall.document(back),
    ]
  }

  static func wall(_ now: [Document] = documents(), _ former: [Document] = documents(loan: loan)) -> Wall {
    RyadomWall.wall(now, former)
  }

  /// The pages in a language by their names, without folders and endings.
  static func pages(_ wall: Wall, in tongue: Tongue = .en) -> [String: String] {
    let files = Overviews(wall, in: tongue).pages.map { file in
      (
        file.path.split(separator: "/").last.map { String($0.dropLast(".html".count)) } ?? "",
        String(decoding: file.bytes, as: UTF8.self)
      )
    }
    return Dictionary(files, uniquingKeysWith: { first, _ in first })
  }
}
