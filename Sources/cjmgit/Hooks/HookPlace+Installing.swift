import Git
import Glibc
import Language
import SystemPackage

/// Putting the hook in its place and taking it away again.
extension HookPlace {
  /// Installs the hook; one that was there before is kept and run first.
  ///
  /// Says what was done.
  func install(_ tongue: Tongue) throws -> String {
    try refuseOthersFolder()
    switch occupant {
    case .ours:
      return HookWords.already.filled(tongue, hook.string)
    case .edited:
      throw Failure(
        "`\(hook)` is ours, but somebody changed it, so it stays as it is",
        hint: "move what was added into a hook of its own, take the file away, and install again")
    case .foreign(let keeper?):
      throw Failure(
        "`\(keeper.name)` keeps the hooks of this repository, so they stay as they are",
        hint: "add this yourself:\n\(keeper.snippet)")
    case .nothing, .stale:
      try write()
      return HookWords.installed.filled(tongue, hook.string)
    case .foreign(nil):
      guard !File.exists(previous) else {
        throw Failure(
          "`\(hook)` is another hook, and `\(previous)` is there too",
          hint: "only one of them can be kept; take away the one that is not needed")
      }
      guard move(hook, to: previous) else { throw unmovable(hook) }
      do { try write() } catch {
        _ = move(previous, to: hook)
        throw error
      }
      return HookWords.chained.filled(tongue, hook.string, previous.string)
    }
  }

  /// Takes the hook away and puts back what was there before.
  ///
  /// Says what was done.
  func uninstall(_ tongue: Tongue) throws -> String {
    switch occupant {
    case .nothing, .foreign:
      return HookWords.absent.filled(tongue, folder.string)
    case .edited:
      throw Failure(
        "`\(hook)` is ours, but somebody changed it, so it stays as it is", hint: "take it away by hand")
    case .ours, .stale:
      guard File.exists(previous) else {
        File.remove(hook)
        return HookWords.removed.filled(tongue, hook.string)
      }
      guard move(previous, to: hook) else { throw unmovable(previous) }
      return HookWords.restored.filled(tongue, hook.string)
    }
  }

  /// A folder that other repositories use too, or that lies anywhere, is not ours to write into.
  private func refuseOthersFolder() throws {
    guard let setting, !isOwn else { return }
    let whose = setting.isProtected ? "for all your repositories" : "and leads out of this repository"
    throw Failure(
      "`core.hooksPath` is set to `\(setting.value)` \(whose), so nothing was installed",
      hint: "put this line into the `pre-commit` hook there:\n\(PreCommitHook.command) || exit $?")
  }

  private func write() throws {
    _ = folder.withPlatformString { mkdir($0, 0o777) }
    try File.write(PreCommitHook.text, to: hook, mode: 0o777)
  }

  private func move(_ from: FilePath, to: FilePath) -> Bool {
    from.withPlatformString { from in to.withPlatformString { rename(from, $0) } } == 0
  }

  private func unmovable(_ path: FilePath) -> Failure {
    Failure("could not move `\(path)`: \(String(cString: strerror(errno)).lowercased())")
  }
}
