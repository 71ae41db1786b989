import Language

extension JSONSchema {
  /// What a schema demands of a value, apart from its name and meaning.
  struct Shape {
    /// The JSON types that the value may have; empty where `words` or a reference among the demands says it.
    var types: [String]
    /// The words that a value with a closed list may be.
    var words: [JSON] = []
    /// Demands on values of single types, in the order in which they are printed.
    var demands: [(String, JSON)] = []

    /// The same, also met by an empty value, which stands for an absent one.
    var optional: Shape {
      var shape = self
      if !types.isEmpty {
        shape.types.append("null")
      } else if !words.isEmpty {
        shape.words.append(nil)
      } else {
        shape.demands = [("anyOf", [.object(demands), ["type": "null"]])]
      }
      return shape
    }

    /// The same, not met by an empty text or list: they stand for an absent value.
    var filled: Shape {
      var shape = self
      if types.contains("string") && !demands.contains(where: { $0.0 == "pattern" }) {
        shape.demands.append(("minLength", 1))
      }
      if types.contains("array") { shape.demands.append(("minItems", 1)) }
      return shape
    }

    /// The keywords.
    var members: [(String, JSON)] {
      var members: [(String, JSON)] = []
      if types.count == 1 { members += types.map { ("type", .text($0)) } }
      if types.count > 1 { members.append(("type", JSON(types))) }
      if !words.isEmpty { members.append(("enum", .list(words))) }
      return members + demands
    }
  }

  /// What a kind demands, as a YAML parser without a schema will see the value.
  ///
  /// Such a parser takes `2026` for a number and `no` for a flag; cjmgit takes both for the text they are.
  static func shape(of kind: Kind, isLocalised: Bool) -> Shape {
    switch kind {
    case .id, .ref: Shape(types: ["string", "integer", "boolean"], demands: [pattern(id), ("minimum", 0)])
    case .line, .prose: isLocalised ? texts : text
    case .number: Shape(types: ["number", "string"], demands: [pattern(#"-?\d+(\.\d+)?"#)])
    case .score: steps(from: -2, to: 2, spelled: "-[12]|[012]")
    case .level: steps(from: 1, to: 5, spelled: "[1-5]")
    case .flag: Shape(types: [], words: [true, false] + flags)
    case .date: Shape(types: ["string"], demands: [pattern(#"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"#)])
    case .span: Shape(types: ["string"], demands: [pattern(#"\d+[dwm]"#)])
    case .choice(let choices): Shape(types: [], words: words(choices))
    case .lines: list(of: text)
    case .refs(let target): list(of: shape(of: .ref(target), isLocalised: false))
    case .names(let vocabulary): list(of: Shape(types: [], words: vocabulary.words.map(JSON.text)))
    case .switches(let choices):
      Shape(types: ["object"], demands: [("additionalProperties", ["enum": .list(words(choices))])])
    case .one(let record): Shape(types: [], demands: [("$ref", reference(to: record))])
    case .many(let record): Shape(types: ["array"], demands: [("items", ["$ref": reference(to: record)])])
    }
  }

  private static let id = "[a-z0-9][a-z0-9-]*"
  private static let flags: [JSON] = Value.flags.keys.sorted().map(JSON.text)
  private static let text = Shape(types: ["string", "number", "boolean"])

  /// A text, or the same text in several languages.
  private static var texts: Shape {
    let languages = Tongue.allCases.map { ($0.rawValue, JSON.object(text.members)) }
    var shape = text
    shape.types.append("object")
    shape.demands = [("properties", .object(languages)), ("additionalProperties", false), ("minProperties", 1)]
    return shape
  }

  /// A list, or its only entry by itself.
  private static func list(of entry: Shape) -> Shape {
    var shape = entry
    guard shape.words.isEmpty else {
      // Words without a type hold for lists, too.
      let list: JSON = ["type": "array", "items": .object(entry.members)]
      return Shape(types: [], demands: [("anyOf", [.object(entry.members), list])])
    }
    shape.types.insert("array", at: 0)
    shape.demands.append(("items", .object(entry.filled.members)))
    return shape
  }

  private static func steps(from first: Int, to last: Int, spelled: String) -> Shape {
    Shape(
      types: ["integer", "string"], demands: [("minimum", .int(first)), ("maximum", .int(last)), pattern(spelled)])
  }

  /// The words of a choice, and the flag that YAML 1.1 parsers take one of them for.
  private static func words(_ choices: Choices) -> [JSON] {
    let words = choices.all.map(\.word)
    let flags: [JSON] = (words.contains("off") ? [false] : []) + (words.contains("on") ? [true] : [])
    return words.map(JSON.text) + flags
  }

  /// The whole text but for spaces at its ends, which the reader drops.
  private static func pattern(_ text: String) -> (String, JSON) { ("pattern", .text(#"^\s*(\#(text))\s*$"#)) }
}
