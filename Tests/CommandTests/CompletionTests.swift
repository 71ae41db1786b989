import Foundation
import TestSupport
import Testing

@Suite struct CompletionTests {
  /// What bash offers when Tab is pressed behind these words, in a folder of a repository with a map and a company.
  private func offered(_ words: [String], in place: String = "work") throws -> [String] {
    let repository = try ScratchRepository()
    try repository.write(
      "cjm.yaml",
      "departments:\n  - id: sales\n  - id: stock\n  - id: \"$(touch evil)\"\npeople:\n  - id: ann\n    name: Ann\n")
    try repository.write("maps/a.cjm.yaml", map("alpha"))
    try repository.write("maps/b.cjm.yaml", map("beta").replacing("id: bring", with: "id: wait"))
    try repository.run(["ln", "-s", Binary.path, repository.folder.path + "/cjmgit"])
    repository.environment["PATH"] = "\(repository.folder.path):\(repository.environment["PATH"] ?? "")"
    let script = """
      source /usr/share/bash-completion/completions/git 2>/dev/null
      source <(cjmgit completion bash)
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
      if [[ "$1" == git ]]; then __git_wrap__git_main; else _cjmgit cjmgit "${@: -1}" "${@: -2:1}"; fi
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let printed = try repository.run(["bash", "-c", script, "bash"] + words, in: place)
    #expect(!FileManager.default.fileExists(atPath: repository.path + "/evil"))
    return printed.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test(arguments: [
    (["cjmgit", "st"], ["status"]), (["cjmgit", "diff", "--department", ""], ["sales", "stock"]),
    (["cjmgit", "diff", "--department", "st"], ["stock"]), (["cjmgit", "log", "--journey", ""], ["alpha", "beta"]),
    (["cjmgit", "diff", "--stage", ""], ["bring", "wait"]),
    (["cjmgit", "diff", "--journey", "beta", "--stage", ""], ["wait"]), (["cjmgit", "commit", "--for", ""], ["ann"]),
    (["cjmgit", "commit", "a"], ["alpha"]), (["cjmgit", "check", "--format", "s"], ["sarif"]),
    (["cjmgit", "completion", ""], ["bash", "zsh", "fish"]), (["cjmgit", "m"], ["merge"]),
  ])
  func `bash offers commands, options and the ids of the maps`(words: [String], expected: [String]) throws {
    #expect(try offered(words) == expected)
  }

  @Test func `where there is no repository nothing is offered and nothing is said`() throws {
    #expect(try offered(["cjmgit", "diff", "--department", ""], in: ".") == [])
    let ran = try ScratchRepository().cjmgit(
      "---completion", "diff", "--", "--department", "3", "0", "cjmgit", "diff", "--department", "", in: ".")
    #expect(ran == Ran(code: 0, stdout: "", stderr: ""))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/bash-completion/completions/git")))
  func `behind git cjm the same is offered`() throws {
    #expect(try offered(["git", "cjm", "di"]) == ["diff"])
    #expect(try offered(["git", "-C", ".", "cjm", "diff", "--department", ""]) == ["sales", "stock"])
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `each shell that is here takes its script`(shell: String) throws {
    let repository = try ScratchRepository()
    let ran = try repository.cjmgit("completion", shell)
    #expect(ran.code == 0 && ran.stderr.isEmpty && !ran.stdout.contains("cjmgit man"))
    guard (try? repository.run(["sh", "-c", "command -v \(shell)"])) != nil else { return }
    try repository.write("script", ran.stdout)
    #expect(try repository.ran("/usr/bin/env", [shell, "-n", "script"]) == Ran(code: 0, stdout: "", stderr: ""))
  }
}
