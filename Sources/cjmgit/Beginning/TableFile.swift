import Journey
import Language
import SystemPackage

/// A table in a file: CSV, or the first one of a Markdown text.
struct TableFile {
  let rows: [[TableCell]]
  /// What the file itself calls the table.
  let title: String?

  init(_ path: FilePath, _ tongue: Tongue) throws {
    let limit = 1 << 20
    let bytes = try File.read(path, limit: limit + 1)
    guard bytes.count <= limit else {
      throw Failure(ImportWords.tooLong.filled(tongue, "\(path)"), hint: ImportWords.split[tongue])
    }
    let isMarkdown = ["md", "markdown"].contains(path.extension?.lowercased() ?? "")
    if isMarkdown {
      let table = MarkdownTable(String(decoding: bytes, as: UTF8.self))
      (rows, title) = (table.rows, table.heading)
    } else {
      do {
        (rows, title) = (try CSV(bytes).rows, nil)
      } catch {
        throw Self.failure(error, path, tongue)
      }
    }
    guard !rows.isEmpty else {
      throw Failure(ImportWords.noTable.filled(tongue, "\(path)"), hint: ImportWords.example[tongue])
    }
  }

  private static func failure(_ refusal: CSV.Refusal, _ path: FilePath, _ tongue: Tongue) -> Failure {
    let place = "\(path):\(refusal.line):\(refusal.column)"
    switch refusal.problem {
    case .encoding: return Failure("\(place): \(ImportWords.encoding[tongue])", hint: ImportWords.saveAs[tongue])
    case .openQuote: return Failure("\(place): \(ImportWords.openQuote[tongue])", hint: ImportWords.closeIt[tongue])
    case .afterQuote: return Failure("\(place): \(ImportWords.afterQuote[tongue])", hint: ImportWords.doubled[tongue])
    }
  }
}
