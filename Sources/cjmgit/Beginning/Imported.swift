import Console
import Journey
import Language
import SystemPackage

/// A map made of a table in a file, and what is to be said of it.
struct Imported {
  private let table: StageTable
  private let file: TableFile
  private let path: FilePath
  private let tongue: Tongue
  /// Whether the company declares what there is.
  private let isDeclaring: Bool

  /// Reads a file; what its cells name is looked for among documents.
  init(_ path: FilePath, direction: StageTable.Direction?, among documents: [Document], _ tongue: Tongue) throws {
    (self.path, self.tongue) = (path, tongue)
    isDeclaring = documents.contains { $0.form.record.identity == .none }
    file = try TableFile(path, tongue)
    do {
      table = try StageTable(file.rows, direction: direction, registry: Registry(documents), in: tongue)
    } catch {
      switch error {
      case .noFields:
        let names = Record.stage.fields.filter { $0.kind.isText }.prefix(4).map { "`\($0.label[tongue])`" }
        throw Failure(
          ImportWords.noFields.filled(tongue, "\(path)"),
          hint: ImportWords.fields.filled(tongue, names.joined(separator: ", ")))
      case .noStages: throw Failure(ImportWords.noStages.filled(tongue, "\(path)"), hint: ImportWords.turn[tongue])
      }
    }
  }

  /// The text of the map; unless it is `titled` already, the table may name it.
  func text(_ name: MapName, isTitled: Bool, owner: String) -> String {
    let title = isTitled ? name.title : table.title ?? file.title ?? name.title
    return table.text(id: name.id, title: title, owner: owner)
  }

  /// What was found in which direction, on one line or more.
  var summary: String {
    let direction = (table.direction == .across ? ImportWords.across : ImportWords.down)[tongue]
    let fields = table.fields.map { $0.label[tongue] }.joined(separator: ", ")
    let said = ImportWords.read.filled(tongue, ImportWords.stage(table.count, tongue), direction, fields)
    return Wrap.lines(said, width: 80, next: "         ").map { $0 + "\n" }.joined()
  }

  /// What was kept in another way, each with its place.
  var remarks: [String] {
    table.remarks.map { remark in
      let place = [path.string, String(remark.line), String(remark.column)]
      return "\(Escape.line(place.joined(separator: ":"))): \(Escape.line(remark.words[tongue]))"
    } + undeclared
  }

  /// What `cjm.yaml` should declare, line by line as it would stand there; nothing where there is none.
  private var undeclared: [String] {
    guard isDeclaring, !table.undeclared.isEmpty else { return [] }
    return [ImportWords.undeclared[tongue]] + UndeclaredName.declarations(of: table.undeclared).map(Escape.line)
  }
}
