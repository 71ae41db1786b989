import ArgumentParser
import Language

/// A command as the parser describes it (its `--experimental-dump-help`): what a manual page is made from.
struct CommandSheet {
  /// The words by which it is called, such as `cjmgit diff`.
  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Parameter]
  let commands: [CommandSheet]

  /// An option, a flag or an argument.
  struct Parameter {
    /// The names with their dashes; none for an argument.
    let names: [String]
    /// What a value is called; nil for a flag.
    let value: String?
    let abstract: String
    /// The words that it takes, if these are all there are.
    let words: [String]
    /// What holds where it is not given.
    let usual: String?
    let isOptional: Bool
    let isRepeating: Bool
  }

  /// The whole program; nil where the parser describes itself in another way.
  static func program() -> CommandSheet? {
    JSON(parsing: Cjmgit._dumpHelp())?["command"].flatMap { CommandSheet($0, below: "") }
  }

  private init?(_ json: JSON, below parent: String) {
    guard let word = json["commandName"]?.string, json["shouldDisplay"]?.flag != false else { return nil }
    name = parent.isEmpty ? word : "\(parent) \(word)"
    abstract = json["abstract"]?.string ?? ""
    discussion = json["discussion"]?.string ?? ""
    arguments = (json["arguments"]?.values ?? []).compactMap(Parameter.init)
    let name = name
    commands = (json["subcommands"]?.values ?? []).compactMap { CommandSheet($0, below: name) }
  }
}

extension CommandSheet.Parameter {
  fileprivate init?(_ json: JSON) {
    guard json["shouldDisplay"]?.flag != false else { return nil }
    names = (json["names"]?.values ?? []).compactMap { name in
      name["name"]?.string.map { (name["kind"]?.string == "long" ? "--" : "-") + $0 }
    }
    value = json["kind"]?.string == "flag" ? nil : json["valueName"]?.string
    abstract = json["abstract"]?.string ?? ""
    words = (json["allValues"]?.values ?? []).compactMap(\.string)
    usual = json["defaultValue"]?.string
    isOptional = json["isOptional"]?.flag ?? false
    isRepeating = json["isRepeating"]?.flag ?? false
  }
}
