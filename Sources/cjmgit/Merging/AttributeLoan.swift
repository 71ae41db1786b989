import Console
import Git
import Glibc
import SystemPackage

/// Lines that stand in `info/attributes` while git merges, and not a moment longer.
///
/// That file is the only one that wins over every `.gitattributes`. What stood there is kept beside it and put back by
/// `rename`; where a run was killed, the next one puts it back.
enum AttributeLoan {
  /// What is kept where there was no file.
  private static let nothing = "# cjmgit: there was no such file\n"
  private static let head = "# cjmgit merge, process "

  /// Does work while lines stand behind those that stand there.
  static func lending<Result>(
    _ lines: [String], in repository: borrowing Repository, _ work: () throws -> Result
  ) throws -> Result {
    let (folder, file, kept) = places(in: repository)
    let hadFolder = File.exists(folder)
    try File.makeFolders(for: file)
    defer { if !hadFolder { _ = folder.withPlatformString { rmdir($0) } } }
    try keep(file, kept)
    defer { restore(file, kept) }
    let before = File.exists(file) ? try File.read(file) : []
    let gap = before.last.map { $0 == UInt8(ascii: "\n") } == false ? "\n" : ""
    let added = ["\(gap)\(head)\(getpid())"] + lines
    try File.write(before + Array((added.joined(separator: "\n") + "\n").utf8), to: file)
    return try work()
  }

  /// Keeps what stands there under a name that nobody else may take meanwhile.
  private static func keep(_ file: FilePath, _ kept: FilePath) throws {
    let isKept =
      File.exists(file)
      ? file.withPlatformString { from in kept.withPlatformString { link(from, $0) } } == 0
      : try File.create(nothing, at: kept)
    guard isKept else { throw busy(kept) }
  }

  private static func restore(_ file: FilePath, _ kept: FilePath) {
    if (try? File.read(kept)) == Array(nothing.utf8) {
      File.remove(file)
      File.remove(kept)
    } else {
      try? File.move(kept, to: file)
    }
  }

  private static func places(in repository: borrowing Repository) -> (folder: FilePath, file: FilePath, kept: FilePath)
  {
    let folder = repository.commonDirectory.appending("info")
    return (folder, folder.appending("attributes"), folder.appending("attributes.cjmgit"))
  }

  /// Puts back what a run left that was killed; a failure where one is at work.
  static func recover(in repository: borrowing Repository) throws {
    let (_, file, kept) = places(in: repository)
    guard File.exists(kept) else { return }
    let lines = String(decoding: (try? File.read(file)) ?? [], as: UTF8.self).split(separator: "\n")
    let process = lines.last { $0.hasPrefix(head) }.flatMap { pid_t($0.dropFirst(head.count)) }
    if let process, process != getpid(), kill(process, 0) == 0 || errno == EPERM { throw busy(kept) }
    restore(file, kept)
  }

  private static func busy(_ kept: FilePath) -> Failure {
    Failure("another `cjmgit merge` is at work here", hint: "if none is, move `\(kept)` back to `attributes`")
  }
}

/// Signals that would end us are passed over while another program works that they reach as well: what was lent is put
/// back when it ended.
enum SignalShelter {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Does work during which they are passed over.
  static func around<Result>(_ work: () throws -> Result) rethrows -> Result {
    let before = signals.map { number in
      var (action, before) = (sigaction(), sigaction())
      // A handler is none of the program's that we start, while an ignored signal would be ignored there too.
      action.__sigaction_handler.sa_handler = { _ in }
      action.sa_flags = SA_RESTART
      sigaction(number, &action, &before)
      return before
    }
    defer {
      for (number, action) in zip(signals, before) {
        var action = action
        sigaction(number, &action, nil)
      }
    }
    return try work()
  }
}
