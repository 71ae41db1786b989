import Journey
import Language
import Notices

/// Who hears of changes and why, as JSON.
enum SubscriptionJSON {
  /// The version of the form.
  private static let version = 1

  static func text(_ subscriptions: Subscriptions, _ tongue: Tongue) -> String {
    let company = subscriptions.edition.after.company
    let people = subscriptions.entries.map { entry -> JSON in
      let person = company.person(entry.person)
      return .object([
        ("person", .text(entry.person)),
        ("name", JSON(person?.name(tongue))),
        ("cadence", .text(person?.cadence ?? "weekly")),
        ("maps", .list(entry.maps.map { map($0.journey, $0.reasons) })),
      ])
    }
    return object(people: .list(people))
  }

  static func text(_ pending: PendingLetters) -> String {
    let list = { (part: (listeners: [Listener], compared: Compared)?) in
      JSON.list(
        (part?.listeners ?? []).map { listener in
          [
            "person": .text(listener.id), "name": .text(listener.name),
            "reasons": .list(listener.reasons.map(reason)),
          ]
        })
    }
    return object(notCommitted: list(pending.notCommitted), notTold: list(pending.notTold))
  }

  private static func object(people: JSON = .null, notCommitted: JSON = .null, notTold: JSON = .null) -> String {
    JSON.object([
      ("schema", .int(version)), ("people", people), ("notCommitted", notCommitted), ("notTold", notTold),
    ]).text(pretty: true) + "\n"
  }

  private static func map(_ journey: Document, _ reasons: [Reason]) -> JSON {
    ["journey": .text(journey.id), "reasons": .list(reasons.map(reason))]
  }

  private static func reason(_ reason: Reason) -> JSON {
    [
      "kind": .text(reason.kind.rawValue), "department": JSON(reason.department), "stage": JSON(reason.place?.stage),
      "touchpoint": JSON(reason.place?.touchpoint),
    ]
  }
}
