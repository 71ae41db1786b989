public import Language

extension JSONSchema {
  /// The schema of what `cjmgit diff --format json` prints.
  public static var changes: JSON {
    printed(
      "Changes of journeys, personas and the company",
      [
        (
          "changes",
          list(
            of: ["$ref": "#/$defs/change"], "Every change of a value or of a whole thing, in the order of the files.")
        )
      ],
      definitions: changeDefinitions)
  }

  /// What a `change` is, for other schemas that hold some.
  public static var changeDefinitions: [(String, JSON)] {
    [
      ("change", object(change)), ("item", object(item)), ("lines", object(lines)), ("value", value),
      (
        "path",
        [
          "description": "Collections and ids by turns, as in `stages/checkout/kpis/checkout-conversion/value`.",
          "type": "string",
        ]
      ),
      (
        "class",
        [
          "description": "Whether it makes things better, as its author claims.",
          "enum": JSON(Change.Class.allCases.map(\.rawValue)),
        ]
      ),
    ]
  }

  private static let change: [(String, JSON)] = [
    ("journey", ["description": "The id of the journey, the persona or the company's file.", "type": "string"]),
    ("document", ["description": "What kind of document it is: journey, persona or company.", "type": "string"]),
    ("file", ["description": "The path of the file, or of the older one where it is gone.", "type": "string"]),
    ("stage", ["description": "The id of the stage; null outside the stages.", "type": ["string", "null"]]),
    ("path", ["description": "Where it happened.", "$ref": "#/$defs/path"]),
    (
      "from",
      [
        "description": "Where the thing stood before; null unless it moved or got another id.",
        "anyOf": [["$ref": "#/$defs/path"], ["type": "null"]],
      ]
    ),
    ("verb", ["description": "What happened.", "enum": JSON(Verb.allCases.map(\.rawValue))]),
    ("class", ["$ref": "#/$defs/class"]),
    ("weight", ["description": "How much it weighs.", "enum": JSON(Change.Weight.allCases.map(\.rawValue))]),
    ("item", ["description": "The thing that people count as one.", "$ref": "#/$defs/item"]),
    ("before", ["description": "The value before; for whole things their title.", "$ref": "#/$defs/value"]),
    ("after", ["description": "The value after; for whole things their title.", "$ref": "#/$defs/value"]),
    (
      "withinChance",
      ["description": "Whether a figure changed by less than two standard errors.", "type": "boolean"]
    ),
    (
      "departments",
      [
        "description": "The ids of the departments whose work it touches.", "type": "array",
        "items": ["type": "string"],
      ]
    ),
    ("fingerprint", ["description": "The same for the same change in every clone and language.", "type": "string"]),
    ("lines", ["description": "Where the value stands in the two versions.", "$ref": "#/$defs/lines"]),
  ]

  private static let item: [(String, JSON)] = [
    ("path", ["$ref": "#/$defs/path"]),
    ("record", ["description": "What it is, by the name of its record.", "type": "string"]),
    ("title", ["description": "What it is called in the file.", "type": "string"]),
    ("class", ["$ref": "#/$defs/class"]),
  ]

  private static let lines: [(String, JSON)] = [
    ("before", ["description": "The line in the older file, from 1.", "type": ["integer", "null"], "minimum": 1]),
    ("after", ["description": "The line in the newer file, from 1.", "type": ["integer", "null"], "minimum": 1]),
  ]

  private static let value: JSON = [
    "description": "A text, number, flag, list of words, words by name, or null where there is none.",
    "type": ["string", "number", "boolean", "array", "object", "null"],
    "items": ["type": "string"],
    "additionalProperties": ["type": "string"],
  ]
}
