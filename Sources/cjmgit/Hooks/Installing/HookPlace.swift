import Console
import Git
import SystemPackage

/// Where one of our hooks lies in a folder, and what lies there now.
struct HookPlace {
  /// What is there.
  enum Occupant {
    case nothing
    /// Ours, as this version writes it.
    case ours
    /// Ours, of another version, or one that git passes over because it cannot be run.
    case stale
    /// Ours, with something that somebody wrote into it.
    case edited
    /// Another hook.
    case foreign(HookKeeper?)
  }

  /// The hook that belongs there.
  let hook: OwnHook
  /// Its file.
  let file: FilePath
  /// The file of a hook that was there before.
  let previous: FilePath
  /// What lies there now.
  let occupant: Occupant

  init(of hook: OwnHook, in folder: FilePath) {
    self.hook = hook
    file = folder.appending(hook.name)
    previous = folder.appending(hook.previous)
    occupant = Self.occupant(of: file, hook, in: folder)
  }

  /// Whether git runs what we wrote.
  var isInstalled: Bool {
    switch occupant {
    case .ours, .edited: true
    case .nothing, .stale, .foreign: false
    }
  }

  /// Whether a file of ours lies there, of whatever version.
  var isOurs: Bool {
    switch occupant {
    case .ours, .edited, .stale: true
    case .nothing, .foreign: false
    }
  }

  /// Another program that keeps this hook; nil where there is none.
  var keeper: HookKeeper? { if case .foreign(let keeper) = occupant { keeper } else { nil } }

  private static func occupant(of file: FilePath, _ hook: OwnHook, in folder: FilePath) -> Occupant {
    guard File.exists(file) else {
      return HookKeeper.keeping("", in: folder.string).map { .foreign($0) } ?? .nothing
    }
    // A link, even one that leads nowhere, is somebody's.
    let text = (try? File.read(file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if text == hook.text { return File.isExecutable(file) ? .ours : .stale }
    guard text.contains(hook.marker) else { return .foreign(HookKeeper.keeping(text, in: folder.string)) }
    return hook.isUntouched(text) ? .stale : .edited
  }
}
