import Foundation
import TestSupport

/// The browser of the tests: the machine's Chromium, driven by the scripts in the folder `Browser`.
enum Chromium {
  /// What a sentence came to.
  struct Told: Decodable {
    /// The script it stands in, and itself.
    let area: String, sentence: String
    /// What was wrong; empty where nothing was.
    let trouble: String
  }

  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Browser")
  private static let environment = PythonEnvironment(
    "browser", packages: ["--no-deps", "websocket-client==1.8.0", "axe-playwright-python==0.1.8"],
    importing: "websocket")

  /// Whether there is one; where not, that is noted, unless it must be there.
  static let isHere: Bool = {
    if Tool.run("sh", "-c", "command -v chromium"), environment != nil { return true }
    if !Real.isWanted { try? Real.skip("pages in a browser: apt-get install chromium, and python3-venv with PyPI") }
    return Real.isWanted
  }()

  /// The scripts that say sentences.
  static let areas: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: scripts.path)) ?? []
    return names.sorted().filter { name in
      let text = (try? String(contentsOf: scripts.appending(path: name), encoding: .utf8)) ?? ""
      return name.hasSuffix(".py") && text.contains("\n@sentence(")
    }.map { String($0.dropLast(3)) }
  }()

  /// All that was told, by one browser in one run over the weeks of «Рядом».
  static let told: Result<[Told], any Error> = Result {
    guard let python = environment?.python else { throw ScratchRepository.Refused("no Python with what is wanted") }
    let repository = try ScratchRepository()
    try repository.replayRyadom()
    let said = try repository.run(
      ["timeout", "--kill-after=10", "1200", python, "-B", scripts.appending(path: "run.py").path] + [
        Programs.path("cjmgit"), repository.path,
      ])
    return try said.split(separator: "\n").map { try JSONDecoder().decode(Told.self, from: Data($0.utf8)) }
  }
}
