import Git
import Journey
import Language
import SystemPackage

/// The trails of all journeys, gathered in one walk from the oldest commit to the newest.
struct TrailSearch {
  /// A journey on its way.
  private struct Draft {
    var steps: [JourneyTrail.Step] = []
    /// How the newest commit that touched it left it.
    var newest: JourneyTrail.Step
    /// What it held when it was last there, and the id in it where somebody had to know it.
    var content: Oid
    var id: String??
    let isCut: Bool
  }

  private let filter: MapFilter
  private var drafts: [Draft] = []
  /// The journeys that are there, and of those that are gone the last to lie at a path.
  private var present: [FilePath: Int] = [:]
  private var absent: [FilePath: Int] = [:]
  /// Those that the week has touched.
  private var touched: Set<Int> = []
  private var isOurs: [FilePath: Bool] = [:]

  init(_ filter: MapFilter) { self.filter = filter }

  /// The journeys that are there now, by path.
  var trails: [JourneyTrail] {
    present.sorted { FilePath.inByteOrder($0.key, $1.key) }.map { path, number in
      JourneyTrail(path: path, steps: drafts[number].steps, isCut: drafts[number].isCut)
    }
  }

  /// Takes in what a commit changed in the one before it.
  mutating func take(
    _ changes: [PathChange], by commit: WeekLine.Member, in history: borrowing History
  ) throws(GitError) {
    let ours = changes.filter { isJourney($0.path) }
    for change in ours where change.new?.mode.isFile != true {
      guard let number = present.removeValue(forKey: change.path) else { continue }
      absent[change.path] = number
      note(number, change, in: commit)
    }
    for change in ours {
      guard let new = change.new, new.mode.isFile else { continue }
      let lasting = present[change.path]
      let number = if let lasting { lasting } else { try returned(change, as: new.oid, in: history) ?? drafts.count }
      if number == drafts.count {
        let (step, isCut) = (Self.step(change, in: commit), history.repository.isEdge(commit.oid))
        drafts.append(Draft(newest: step, content: new.oid, isCut: isCut))
      }
      if drafts[number].content != new.oid { (drafts[number].content, drafts[number].id) = (new.oid, nil) }
      present[change.path] = number
      note(number, change, in: commit)
    }
  }

  /// Ends a week: a journey that is another than at the end of the week before takes a step.
  mutating func endWeek() {
    for number in touched where drafts[number].steps.last?.blob != drafts[number].newest.blob {
      drafts[number].steps.append(drafts[number].newest)
    }
    touched = []
  }

  private mutating func note(_ number: Int, _ change: PathChange, in commit: WeekLine.Member) {
    drafts[number].newest = Self.step(change, in: commit)
    touched.insert(number)
  }

  private static func step(_ change: PathChange, in commit: WeekLine.Member) -> JourneyTrail.Step {
    let blob = change.new?.mode.isFile == true ? change.new?.oid : nil
    return JourneyTrail.Step(week: commit.week, commit: commit.oid, day: commit.day, path: change.path, blob: blob)
  }

  private mutating func isJourney(_ path: FilePath) -> Bool {
    if let known = isOurs[path] { return known }
    let answer = filter.record(of: path)?.target == .journey
    isOurs[path] = answer
    return answer
  }
}

extension TrailSearch {
  /// The journey that a new file is: one that is gone and held the same, or has its id, or lay at its path without an id.
  private mutating func returned(
    _ change: PathChange, as content: Oid, in history: borrowing History
  ) throws(GitError) -> Int? {
    guard !absent.isEmpty else { return nil }
    var found = first { $1.content == content }
    if found == nil {
      for number in absent.values where drafts[number].id == nil {
        drafts[number].id = .some(try id(of: drafts[number].content, in: history))
      }
      let id = try id(of: content, in: history)
      found = first { path, draft in
        let known = draft.id ?? nil
        return id == nil || known == nil ? path == change.path : id == known
      }
    }
    return found.flatMap { absent.removeValue(forKey: $0) }
  }

  /// The path of the first journey that is gone and for which something holds.
  private func first(where holds: (FilePath, Draft) -> Bool) -> FilePath? {
    absent.filter { holds($0.key, drafts[$0.value]) }.keys.min { FilePath.inByteOrder($0, $1) }
  }

  /// The id in a version of a journey; nil where it has none, or cannot be read.
  private func id(of blob: Oid, in history: borrowing History) throws(GitError) -> String? {
    guard let source = try history.source(of: blob, name: "") else { return nil }
    let id = Document(source, as: .journey).id
    return id.isEmpty ? nil : id
  }
}
