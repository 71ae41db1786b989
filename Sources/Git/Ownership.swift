internal import Glibc
internal import SystemPackage

/// Git's rule of whose repositories may be opened: ours, or those that `safe.directory` names.
struct Ownership {
  let place: Discovery.Place
  let environment: Environment

  func check() throws(GitError) {
    guard !place.isNamed else { return }
    try refuseUnnamedBare()
    guard let culprit = parts.first(where: { !isOurs($0) }) else { return }
    let trusted = try Configuration.protected(by: environment).values(of: "safe.directory").map(\.value)
    guard !names(trusted) else { return }
    throw GitError(
      .dubiousOwnership, doing: "open the repository at `\(subject)`",
      message: "dubious ownership: `\(culprit)` belongs to another user",
      hint: "if you trust it: `git config --global --add safe.directory \(subject)`")
  }

  /// `safe.bareRepository=explicit`: bare repositories only where `GIT_DIR` names them.
  private func refuseUnnamedBare() throws(GitError) {
    guard place.workTree == nil, !place.isInsideDotGit else { return }
    let rule = try Configuration.protected(by: environment).first("safe.barerepository")
    guard rule?.value == "explicit" else { return }
    throw GitError(
      .embeddedBare, doing: "open the repository at `\(subject)`",
      message: "it is bare, and `safe.bareRepository` wants such ones named", hint: "set `GIT_DIR` to it")
  }

  private var subject: FilePath { place.workTree ?? place.gitDirectory }

  private var parts: [FilePath] {
    [place.workTree == nil ? nil : place.location, place.workTree, place.gitDirectory].compactMap { $0 }
  }

  private func isOurs(_ path: FilePath) -> Bool {
    guard let owner = path.status?.userID.rawValue else { return false }
    let us = geteuid()
    guard us == 0, owner != 0 else { return owner == us }
    return environment["SUDO_UID"].flatMap { UInt32($0) } == owner
  }

  /// An empty value takes back what was named before it.
  private func names(_ values: [String]) -> Bool {
    var isNamed = false
    for value in values {
      if value.isEmpty {
        isNamed = false
      } else if value == "*" {
        isNamed = true
      } else {
        isNamed = isNamed || name(value)
      }
    }
    return isNamed
  }

  private func name(_ value: String) -> Bool {
    let isFamily = value.hasSuffix("/*")
    let named = environment.expandingHome(isFamily ? String(value.dropLast(2)) : value)
    let candidates = [named, named.resolved ?? named]
    return candidates.contains { isFamily ? subject.starts(with: $0) && subject != $0 : subject == $0 }
  }
}

extension Environment {
  /// A path in which `~/` stands for the home folder.
  func expandingHome(_ text: String) -> FilePath {
    guard text == "~" || text.hasPrefix("~/"), let home = path("HOME") else { return FilePath(text) }
    return home.appending(String(text.dropFirst(2)))
  }
}
