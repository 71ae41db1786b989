import Git
import SystemPackage

/// Where the pre-commit hook of a repository lies, and what lies there now.
struct HookPlace {
  /// What is there.
  enum Occupant {
    case nothing
    /// Ours, as this version writes it.
    case ours
    /// Ours, of another version.
    case stale
    /// Ours, with something that somebody wrote into it.
    case edited
    /// Another hook.
    case foreign(HookKeeper?)
  }

  let folder: FilePath
  let hook: FilePath
  let previous: FilePath
  let occupant: Occupant
  /// The `core.hooksPath` that names the folder.
  let setting: ConfigurationEntry?
  /// Whether the folder belongs to this repository and to no other.
  let isOwn: Bool

  init(in repository: borrowing Repository) throws {
    let directory = try repository.hooksDirectory()
    folder = directory.path
    setting = directory.setting
    hook = folder.appending(PreCommitHook.name)
    previous = folder.appending(PreCommitHook.previous)
    let homes = [repository.workTree, repository.commonDirectory].compactMap(\.self)
    let place = folder
    isOwn = setting?.isProtected != true && homes.contains { place.starts(with: $0) }
    let hasPrevious = File.exists(previous)
    occupant = try Self.occupant(of: hook, in: folder, hasPrevious: hasPrevious)
  }

  private static func occupant(of hook: FilePath, in folder: FilePath, hasPrevious: Bool) throws -> Occupant {
    guard File.exists(hook) else {
      return HookKeeper.keeping("", in: folder.string).map { .foreign($0) } ?? .nothing
    }
    // A link, even one that leads nowhere, is somebody's.
    let text = (try? File.read(hook)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if text == PreCommitHook.text { return .ours }
    guard text.contains(PreCommitHook.marker) else { return .foreign(HookKeeper.keeping(text, in: folder.string)) }
    return text.contains(PreCommitHook.marker + "1:") ? .edited : .stale
  }
}
