/// A manual page of a command, in roff with the `man` macros.
struct ManualPage {
  private let sheet: CommandSheet
  private let program: CommandSheet
  private let version: String

  init(_ sheet: CommandSheet, of program: CommandSheet, version: String) {
    self.sheet = sheet
    self.program = program
    self.version = version
  }

  /// The page's name: `cjmgit-diff`.
  static func name(_ sheet: CommandSheet) -> String { sheet.name.split(separator: " ").joined(separator: "-") }

  /// The whole page, ending with a newline.
  var text: String {
    let title = Self.name(sheet)
    let head = ".TH \(Roff.quoted(title.uppercased())) 1 \"\" \(Roff.quoted("cjmgit \(version)")) cjmgit"
    let sections = [
      ("NAME", ["\(Roff.text(title)) \\- \(Roff.text(Self.phrase(sheet.abstract)))"]), ("SYNOPSIS", synopsis()),
      ("DESCRIPTION", [Roff.text(sheet.abstract)] + Roff.blocks(sheet.discussion)),
      ("OPTIONS", sheet.arguments.flatMap(parameter)),
      ("COMMANDS", sheet.commands.flatMap(command)), ("EXIT STATUS", ManualText.exits.flatMap(Self.entry)),
      ("ENVIRONMENT", isWhole ? ManualText.variables.flatMap(Self.entry) : []),
      ("FILES", isWhole ? ManualText.files.flatMap(Self.entry) : []), ("SEE ALSO", [seeAlso]),
    ]
    let body = sections.filter { !$0.1.isEmpty }.flatMap { [".SH \(Roff.quoted($0.0))"] + $0.1 }
    return ([head] + body).joined(separator: "\n") + "\n"
  }

  private var isWhole: Bool { sheet.name == program.name }

  /// An abstract as the line of `whatis`: no capital, no full stop.
  private static func phrase(_ abstract: String) -> String {
    let text = abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private func synopsis() -> [String] {
    let words = sheet.arguments.filter(\.names.isEmpty).map { parameter in
      let word = Roff.italic(parameter.value ?? "") + (parameter.isRepeating ? " ..." : "")
      return parameter.isOptional ? "[\(word)]" : word
    }
    let command = sheet.commands.isEmpty ? [] : [Roff.italic("command"), "[\(Roff.italic("arguments"))]"]
    return [([Roff.bold(sheet.name), "[\(Roff.italic("options"))]"] + command + words).joined(separator: " ")]
  }

  private func parameter(_ parameter: CommandSheet.Parameter) -> [String] {
    let value = parameter.value.map(Roff.italic)
    let tag =
      parameter.names.isEmpty
      ? value ?? ""
      : ([parameter.names.map(Roff.bold).joined(separator: ", ")] + [value].compactMap(\.self)).joined(separator: " ")
    let isSaid = parameter.words.allSatisfy(parameter.abstract.contains)
    let words = isSaid ? nil : "One of: \(parameter.words.joined(separator: ", "))."
    let usual = parameter.usual.map { "Default: \($0)." }
    let repeated = parameter.isRepeating && !parameter.names.isEmpty ? "May be given several times." : nil
    let said = [parameter.abstract, words, usual, repeated].compactMap(\.self).joined(separator: " ")
    return [".TP", tag, Roff.text(said)]
  }

  /// A command: those of the program have pages of their own.
  private func command(_ command: CommandSheet) -> [String] {
    let tag = isWhole ? Roff.bold(Self.name(command)) + "(1)" : Roff.bold(command.name)
    return [".TP", tag, Roff.text(command.abstract)]
  }

  private static func entry(_ name: String, _ meaning: String) -> [String] {
    [".TP", Roff.bold(name), Roff.text(meaning)]
  }

  private var seeAlso: String {
    ((isWhole ? [] : [program.name]) + ["git"]).map { Roff.bold($0) + "(1)" }.joined(separator: ",\n")
  }
}
