import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// What people follow who keep it to themselves: a file outside the repository, which only the administrator can name.
enum PrivateSubscriptions {
  private static let key = "cjmgit.follows"

  /// Stops with every finding where the file is named and cannot be used: nobody is told half.
  static func check(at side: Side, _ tongue: Tongue, in history: borrowing History) throws {
    guard try LetterSettings.value(of: key, in: history.repository) != nil,
      let document = try document(in: history.repository)
    else { return }
    let company = try history.company(at: side)
    let today = company.zone.day(of: try Present.clock(in: company.zone).now)
    let found = Check.findings(
      inPrivate: document, company: company, registry: try history.registry(at: side), today: today)
    let places = FoundPlace.all(found, in: [document.source])
    let failures = places.map { place in
      (
        place.finding.severity,
        Failure("\(place.link): \(place.finding.message[tongue])", hint: place.finding.hint?[tongue])
      )
    }
    for (severity, failure) in failures where severity == .warning { Output.say(failure.text) }
    let errors = failures.filter { $0.0 == .error }.map(\.1)
    for failure in errors.dropLast() { Output.say(failure.text) }
    if let last = errors.last { throw last }
  }

  /// The file, as it stands; nil where none is named above the repository.
  fileprivate static func document(in repository: borrowing Repository) throws -> Document? {
    guard let name = try repository.protectedValue(of: key)?.value, !name.isEmpty else { return nil }
    let path = LetterSettings.path(name)
    let bytes = try File.read(path, limit: Limits.fileSize + 1)
    return Document(Source(name: "\(path)", bytes: bytes), as: .subscriptions)
  }
}

extension Company {
  /// The company with the private subscriptions; thrown is why their file cannot be read.
  func withPrivate(in repository: borrowing Repository) throws -> Company {
    guard let document = try PrivateSubscriptions.document(in: repository) else { return self }
    if let refusal = document.tree.refusals.first {
      throw Failure("`\(document.source.name)`: \(refusal.message[tongue ?? .en])")
    }
    return adding(private: document)
  }

  /// The same for lists beforehand, which do without a file that cannot be read: `notify` says why.
  func withPrivateIfReadable(in repository: borrowing Repository) -> Company {
    (try? withPrivate(in: repository)) ?? self
  }
}
