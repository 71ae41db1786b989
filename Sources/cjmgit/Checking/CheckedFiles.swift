import Console
import History
import Journey
import Language
import SystemPackage

/// The files that `check` looks at: all of them, since references lead from one to another.
struct CheckedFiles {
  /// Every file of ours.
  var files: [CheckedFile] = []
  /// What was passed over, and why.
  var skipped: [PassedOver] = []
  /// A file that is not taken for its ending, `.yml`; one stands for all.
  var misnamed: FilePath?

  /// The texts of the files that findings speak of.
  func sources(of findings: [Finding]) -> [Source] {
    let names = Set(findings.map { Array($0.file.utf8) })
    return files.map(\.source).filter { names.contains(Array($0.name.utf8)) }
  }

  /// The company that is declared among them.
  var company: Company {
    let file = files.first { $0.record.identity == .none }
    return Company(file.map { Document($0.source, as: $0.record) })
  }

  /// All findings of the files that were asked for, in the order of the files.
  func findings(company: Company, today: Day) -> [Finding] {
    let heads = Parallel.map(files) { $0.head }
    let documents = [company.document].compactMap(\.self) + heads
    let registry = Registry(visibleFrom: .journey, in: documents)
    let whole = company.followsInside ? Registry(Parallel.map(files) { Document($0.source, as: $0.record) }) : registry
    let found = Parallel.map(files) { file in
      guard file.isAsked else { return [Finding]() }
      return Check.findings(
        in: Document(file.source, as: file.record), company: company,
        registry: file.record.identity == .none ? whole : registry, today: today)
    }
    let doubles = doubles(heads)
    return zip(files, found).flatMap { file, own in
      own + doubles.filter { $0.file.utf8.elementsEqual(file.source.name.utf8) && file.isAsked }
    }
  }

  /// What shows only between files; only those whose ids stand in two of them are read again.
  private func doubles(_ heads: [Document]) -> [Finding] {
    let keys = heads.map { "\($0.form.record.name)/\($0.id)" }
    let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    let doubled = zip(files, keys).filter { counts[$0.1, default: 0] > 1 }
    return Check.across(doubled.map { Document($0.0.source, as: $0.0.record) })
  }
}

/// One of the files that `check` looks at.
struct CheckedFile: Sendable {
  let source: Source
  let record: Record
  /// Whether what is wrong with it is to be told.
  let isAsked: Bool

  /// Its identity and title; all of it where these cannot be read alone.
  var head: Document { Document(headOf: source, as: record) ?? Document(source, as: record) }
}

extension Company {
  /// Whether somebody follows what stands inside of journeys.
  fileprivate var followsInside: Bool {
    let targets: Set<Target> = [.stage, .touchpoint, .kpi]
    return people.flatMap(\.follows).contains { follow in
      follow.record.fields.contains { field in
        field.kind.target.map(targets.contains) ?? false && follow[field] != nil
      }
    }
  }
}
