import Console
import Git
import Glibc
import Language
import SystemPackage

/// Puts hooks into their places and takes them away again: all that were asked for, or none.
struct HookInstaller {
  let folder: HookFolder
  let places: [HookPlace]
  let tongue: Tongue

  /// What is done at one place, and how it is taken back.
  private struct Step {
    let said: String
    var run: () throws -> Void = {}
    var undo: () -> Void = {}
  }

  init(_ hooks: [OwnHook], in folder: HookFolder, _ tongue: Tongue) {
    self.folder = folder
    self.tongue = tongue
    places = hooks.map { HookPlace(of: $0, in: folder.path) }
  }

  /// Installs the hooks; those that were there before are kept and run first.
  ///
  /// Says what was done, a line each. `intoProject` allows a folder inside the repository that `core.hooksPath` names; a dry run does nothing.
  func install(intoProject: Bool = false, dry: Bool = false) throws -> [String] {
    try refuse(intoProject: intoProject)
    let shared = folder.worktrees > 1 && folder.owner == .repository
    let note = shared ? [HookWords.shared.filled(tongue, HookWords.worktree(folder.worktrees, tongue))] : []
    return try run(places.map(installing), dry: dry) + note
  }

  /// Takes hooks of ours away and puts back what was there before.
  ///
  /// Says what was done, a line each.
  func uninstall(dry: Bool = false) throws -> [String] {
    for place in places {
      guard case .edited = place.occupant else { continue }
      throw Failure(
        "`\(place.file)` is ours, but somebody changed it, so everything stays as it is", hint: "take it away by hand")
    }
    let mine = places.filter(\.isOurs)
    guard !mine.isEmpty else { return [HookWords.absent.filled(tongue, folder.path.string)] }
    return try run(mine.map(removing), dry: dry)
  }

  private func run(_ steps: [Step], dry: Bool) throws -> [String] {
    guard !dry else { return steps.map(\.said) }
    var done: [Step] = []
    do {
      for step in steps {
        try step.run()
        done.append(step)
      }
    } catch {
      for step in done.reversed() { step.undo() }
      throw error
    }
    return steps.map(\.said)
  }

  private func installing(_ place: HookPlace) -> Step {
    let (file, previous) = (place.file, place.previous)
    let write = { try Self.write(place) }
    switch place.occupant {
    case .nothing:
      return Step(
        said: HookWords.installed.filled(tongue, file.string), run: write, undo: { File.remove(file) })
    case .stale:
      let old = try? File.read(file)
      return Step(
        said: HookWords.renewed.filled(tongue, file.string), run: write,
        undo: { if let old { try? File.write(old, to: file, mode: 0o777) } })
    case .foreign:
      return Step(
        said: HookWords.chained.filled(tongue, file.string, previous.string),
        run: {
          try File.move(file, to: previous)
          do { try write() } catch {
            try? File.move(previous, to: file)
            throw error
          }
        }, undo: { try? File.move(previous, to: file) })
    case .ours, .edited:
      return Step(said: HookWords.already.filled(tongue, file.string))
    }
  }

  private func removing(_ place: HookPlace) -> Step {
    let (file, previous) = (place.file, place.previous)
    let old = try? File.read(file)
    let undo = { if let old { try? File.write(old, to: file, mode: 0o777) } }
    guard File.exists(previous) else {
      return Step(
        said: HookWords.removed.filled(tongue, file.string), run: { try Self.take(file) }, undo: undo)
    }
    return Step(
      said: HookWords.restored.filled(tongue, file.string), run: { try File.move(previous, to: file) },
      undo: {
        try? File.move(file, to: previous)
        undo()
      })
  }
}

/// The steps that touch the disk.
extension HookInstaller {
  private static func write(_ place: HookPlace) throws {
    try File.makeFolders(for: place.file)
    try File.write(place.hook.text, to: place.file, mode: 0o777)
  }

  private static func take(_ file: FilePath) throws {
    guard file.withPlatformString({ unlink($0) }) == 0 else { throw Failure(couldNot: "take away `\(file)`") }
  }
}
