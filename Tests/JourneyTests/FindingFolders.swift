import Foundation
import Journey
import Language
import TestSupport
import Testing

/// The folders of `Findings`: files of a small repository and, in the language of its name, what `check` says of them.
@Suite struct FindingFolders {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Findings")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()

  @Test(arguments: names) func `each folder of files has the findings written down beside it`(name: String) throws {
    let repository = try Repository(Self.folder.appending(path: name))
    let tongue = try #require(repository.tongue, "no expected.LANGUAGE.txt")
    expectText(repository.said(tongue), in: repository.folder, "expected.\(tongue.rawValue).txt")
  }
}

/// The files of one folder, read as a repository of which all files are checked.
struct Repository {
  let folder: URL
  let documents: [Document]

  init(_ folder: URL) throws {
    self.folder = folder
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    documents = try files.compactMap { file in
      guard let record = Record.document(fileName: file) else { return nil }
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
      return Document(Source(name: file, bytes: bytes), as: record)
    }
  }

  /// The language of the expected text.
  var tongue: Tongue? {
    Tongue.allCases.first {
      FileManager.default.fileExists(atPath: folder.appending(path: "expected.\($0.rawValue).txt").path())
    }
  }

  /// What is found on 20 November 2026, in all files and between them.
  var findings: [Finding] {
    let company = Company(documents.first { $0.form.record.name == "company" })
    let registry = Registry(documents)
    let today = Day(iso: "2026-11-20") ?? .first
    return documents.flatMap { Check.findings(in: $0, company: company, registry: registry, today: today) }
      + Check.across(documents)
  }

  /// Each finding with its weight, rule, place, path, the text it points at, message and hint.
  func said(_ tongue: Tongue) -> String {
    let all = findings.map { finding in
      let source = documents.first { $0.source.name == finding.file }?.source ?? Source(name: "", text: "")
      let table = LineTable(source)
      let (start, end) = (table.place(of: finding.span.lowerBound), table.place(of: finding.span.upperBound))
      let hint = finding.hint.map { "\n  → \($0[tongue])" } ?? ""
      return """
        \(finding.file):\(start.line):\(start.column)–\(end.line):\(end.column) \(finding.severity) \(finding.rule)
          \(finding.path.description.isEmpty ? "." : finding.path.description)
          «\(source.text(finding.span))»
          \(finding.message[tongue])\(hint)

        """
    }
    return all.isEmpty ? "nothing\n" : all.joined(separator: "\n")
  }
}

/// Compares a text with a file; `RECORD_SNAPSHOTS=1` writes it.
func expectText(_ text: String, in folder: URL, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    #expect(throws: Never.self, sourceLocation: sourceLocation) { try Data(text.utf8).write(to: file) }
    return
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  guard !expected.utf8.elementsEqual(text.utf8) else { return }
  Issue.record(
    "\(folder.lastPathComponent)/\(name) differs:\n\(lineDifference(expected, text))", sourceLocation: sourceLocation)
}
