import Journey
import Language
import Notices

/// The schema of what `cjmgit subscriptions --format json` prints.
enum SubscriptionSchema {
  static let json = JSONSchema.printed(
    "Who hears of changes, and why",
    [
      (
        "people",
        JSONSchema.list(
          of: JSONSchema.object([
            ("person", JSONSchema.value("string", "The id of the person.")),
            ("name", JSONSchema.value("string", "The name; null where `cjm.yaml` has none.", orNull: true)),
            ("cadence", JSONSchema.word(Choices.cadences.all.map(\.word), "How often the person is written to.")),
            ("maps", JSONSchema.list(of: JSONSchema.object(map), "The maps of whose changes they hear.")),
          ]), "Who hears of the maps as they stand; null with --pending.", orNull: true)
      ),
      ("notCommitted", listeners("Who would hear of the next commit; null without --pending.")),
      ("notTold", listeners("Who has a letter waiting; null without --pending.")),
    ])

  private static func listeners(_ meaning: String) -> JSON {
    let person: [(String, JSON)] = [
      ("person", JSONSchema.value("string", "The id of the person.")),
      ("name", JSONSchema.value("string", "The name.")),
      ("reasons", JSONSchema.list(of: JSONSchema.object(reason), "Why they hear.")),
    ]
    return JSONSchema.list(of: JSONSchema.object(person), meaning, orNull: true)
  }

  private static let map: [(String, JSON)] = [
    ("journey", JSONSchema.value("string", "The id of the journey.")),
    ("reasons", JSONSchema.list(of: JSONSchema.object(reason), "Why they hear.")),
  ]

  private static let reason: [(String, JSON)] = [
    ("kind", JSONSchema.word(Reason.Kind.allCases.map(\.rawValue), "What kind of reason it is.")),
    ("department", JSONSchema.value("string", "The department for which they are told; else null.", orNull: true)),
    ("stage", JSONSchema.value("string", "The stage, where it is one of a stage.", orNull: true)),
    ("touchpoint", JSONSchema.value("string", "The touchpoint, where it is one of a touchpoint.", orNull: true)),
  ]
}
