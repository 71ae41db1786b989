import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// The walk through everything that a week wants recorded: what stands where, where we are, and for whom it is typed.
struct Round {
  /// The last that was seen of the repository.
  private(set) var report: StatusReport
  /// What changed, with the names that it is told with.
  private(set) var draft: Draft
  /// The stops in the order in which they are gone through; they keep their places while the round goes on.
  private(set) var stops: [RoundStop]
  private(set) var place = 0
  /// Whose report it is; nil for who types.
  var person: Person?
  /// Who types, as git knows them.
  let typist: Signature?
  /// Whether the last stop was left behind.
  private(set) var isOver = false
  private let asked: Tongue?

  /// Looks at the repository around the current folder.
  init(asked: Tongue?) throws {
    self.asked = asked
    let seen = try Self.seen(asked)
    (report, draft) = (seen.report, seen.draft)
    stops = Self.found(in: seen.report).compactMap { RoundStop($0, in: seen.report, names: seen.names) }
    typist = try? History.open().repository.identity(of: .author)
    isOver = stops.isEmpty
  }

  var stop: RoundStop { stops[place] }

  /// What may be done at the stop where we are.
  var steps: [RoundStep] {
    stop.steps(whileUnfinished: report.unfinished != nil).filter { $0 != .back || place > 0 }
  }

  /// Whose report it may be here: who has a part in the map as a whole, but who types.
  var people: [Person] {
    let form = stop.document.form
    let ids = form.record.fields.filter { $0.kind.target == .person }.flatMap { form.words($0.name) }
    let typing = typist.flatMap { report.company.person(email: $0.email)?.id }
    return ids.uniqued().filter { $0 != typing }.compactMap { report.company.person($0) }
  }

  /// Looks at the repository again.
  mutating func refresh() throws {
    let seen = try Self.seen(asked)
    (report, draft) = (seen.report, seen.draft)
    let new = Self.found(in: report).filter { file in !stops.contains { $0.file == file } }
    stops =
      stops.map { RoundStop($0.file, in: seen.report, names: seen.names) ?? $0.done }
      + new.compactMap { RoundStop($0, in: seen.report, names: seen.names) }
  }

  /// Goes on to the next stop at which something is left to do; behind the last one the round is over.
  mutating func advance() {
    let next = stops.indices.first { $0 > place && !stops[$0].isRecorded }
    isOver = next == nil
    place = next ?? place
  }

  /// Goes back by one stop.
  mutating func retreat() { place = max(0, place - 1) }

  /// Leaves the rest for another time.
  mutating func quit() { isOver = true }

  private static func seen(_ asked: Tongue?) throws -> (report: StatusReport, draft: Draft, names: RoundNames) {
    let history = try History.open()
    guard !history.repository.isBare else {
      throw Failure("a bare repository has no maps to go through", hint: "run it in a clone")
    }
    let report = try StatusReport(of: history, tongue: asked)
    return (report, try Draft(.workTree, under: [], in: history), try RoundNames(report, in: history.repository))
  }

  /// What is not recorded: what others refer to comes before the maps, what changed before what did not.
  private static func found(in report: StatusReport) -> [FilePath] {
    let ranks: [Target?: Int] = [nil: 0, .persona: 1]
    let changed = report.pending.enumerated().sorted { one, other in
      let rank = { (file: StatusReport.Pending) in ranks[file.document.form.record.target] ?? 2 }
      return (rank(one.element), one.offset) < (rank(other.element), other.offset)
    }.map(\.element.file)
    let waiting = report.maps.filter { !$0.isRecorded }.map { FilePath($0.document.source.name) }
    return (changed + waiting).uniqued()
  }
}
