public import Foundation

/// The weeks of `Samples/ryadom`, each of its folders one commit.
public enum Ryadom {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples/ryadom").standardizedFileURL

  /// The folders, oldest first, such as `week44/1`.
  public static let steps: [String] = {
    let inside = { (folder: URL) in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }
    return inside(root).flatMap { week in inside(root.appending(path: week)).map { "\(week)/\($0)" } }
  }()

  /// The folder of a step.
  public static func folder(_ step: String) -> URL { root.appending(path: step) }
}

extension ScratchRepository {
  /// Commits the weeks up to a step, which is left out, nil for all of them; from then on the manager works here.
  public func replayRyadom(until end: String? = nil) throws {
    environment["GIT_AUTHOR_NAME"] = "Анна Белова"
    environment["GIT_AUTHOR_EMAIL"] = "a.belova@ryadom.example"
    for step in Ryadom.steps.prefix(while: { $0 != end }) {
      try takeRyadom(step)
      try commitRyadom(step)
    }
  }

  /// Lays the files of a step into the work tree, as they were before they were committed.
  public func takeRyadom(_ step: String) throws {
    let folder = Ryadom.folder(step)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.hasSuffix(".yaml") {
      try write(name, String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
    for name in try lines(of: step)["delete"] ?? [] {
      try FileManager.default.removeItem(at: URL(filePath: path).appending(path: name))
    }
  }

  private func commitRyadom(_ step: String) throws {
    let said = try lines(of: step)
    let author = (said["author"]?.first ?? "").split(separator: " <")
    let text = try String(contentsOf: Ryadom.folder(step).appending(path: "COMMIT"), encoding: .utf8)
    let body = text.split(separator: "\n").filter { line in
      !line.hasPrefix("#") && !["author:", "date:", "delete:", "confirm:"].contains { line.hasPrefix($0) }
    }
    let short = (said["short"]?.first ?? step).split(separator: ". ").first.map(String.init) ?? step
    let trailers = (said["confirm"] ?? []).map { "Cjm-Confirmed: \($0)" }
    let subject = String(short.prefix(60))
    let message = [[subject], [""], body.map(String.init), [""], ["Cjm-Step: \(step)"] + trailers]
    try git("add", "-A")
    try git(
      ["commit", "-q", "--allow-empty", "-F", "-"], input: message.joined().joined(separator: "\n"),
      setting: [
        "GIT_AUTHOR_NAME": String(author.first ?? ""),
        "GIT_AUTHOR_EMAIL": author.last.map { String($0.dropLast()) } ?? "",
        "GIT_AUTHOR_DATE": said["date"]?.first ?? "", "GIT_COMMITTER_DATE": said["date"]?.first ?? "",
      ])
  }

  private func lines(of step: String) throws -> [String: [String]] {
    let text = try String(contentsOf: Ryadom.folder(step).appending(path: "COMMIT"), encoding: .utf8)
    let pairs = text.split(separator: "\n").compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), line[colon...].dropFirst().trimmingCharacters(in: .whitespaces))
    }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }
}
