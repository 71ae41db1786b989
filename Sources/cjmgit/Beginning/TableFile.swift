import Console
import Journey
import Language
import SystemPackage

/// A table in a file: CSV, or the first one of a Markdown text.
struct TableFile {
  let rows: [[TableCell]]
  /// What the file itself calls the table.
  let title: String?

  init(_ path: FilePath, _ tongue: Tongue) throws {
    let bytes = try File.table(path, tongue)
    let isMarkdown = ["md", "markdown"].contains(path.extension?.lowercased() ?? "")
    if isMarkdown {
      let table = MarkdownTable(String(decoding: bytes, as: UTF8.self))
      (rows, title) = (table.rows, table.heading)
    } else {
      (rows, title) = (try CSV(bytes, of: path.string, tongue).rows, nil)
    }
    guard !rows.isEmpty else {
      throw Failure(ImportWords.noTable.filled(tongue, "\(path)"), hint: ImportWords.example[tongue])
    }
  }
}
