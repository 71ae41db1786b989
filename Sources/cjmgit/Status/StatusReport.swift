import Git
import History
import Journey
import Language
import Notices
import SystemPackage
import Telling

/// What `status` says, without a medium.
struct StatusReport {
  /// A file that is not as `HEAD` has it, and what `check` says of it.
  struct Pending {
    let file: FilePath
    let document: Document
    /// What changed; nil where one of the two versions cannot be read.
    let changes: ChangeSet?
    let errors: Int
    let warnings: Int

    /// The path of the file as text.
    var path: String { file.string }
  }

  let today: Day
  let head: Head
  /// What git is in the middle of and only git ends; nil where `cjmgit commit` may record.
  let unfinished: RepositoryState?
  /// The changed files that a merge left in conflict.
  let unmerged: Set<FilePath>
  let company: Company
  /// What changed and is not committed, in the order of `diff`.
  let pending: [Pending]
  /// What has the name of a map and cannot be read as a file.
  let skipped: [Skipped]
  /// The maps that are due this week, by how they stand.
  let maps: [MapWeek]
  /// Whether there is any map at all.
  let hasMaps: Bool
  /// What waits for somebody, the worst first.
  var waiting: [Waiting]
  /// The people whom `notify` would write to now, by their ids.
  let letters: [String]
  /// Whether nobody was told of anything yet, so that `notify` has to be told where to begin.
  let needsBeginning: Bool
  /// Who would get a letter of the next commit; nil where a file of it cannot be read.
  let listeners: [Listener]?

  var week: Week { Week(of: today) }

  /// How many of the maps that are due are recorded.
  var recorded: Int { maps.count(where: \.isRecorded) }

  /// Whether nothing is left to do for the week.
  var isDone: Bool { hasMaps && pending.isEmpty && recorded == maps.count }

  /// Who made a touch, as narrow lists name people: by the last word of the name.
  func author(of touch: Touch, _ tongue: Tongue) -> String {
    let name = company.person(email: touch.commit.author.email)?.name(tongue) ?? touch.commit.author.name
    return name.lastWord
  }
}
