import ArgumentParser
import Console

/// Prints what a shell needs to complete our command lines.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Print what a shell needs to complete commands, options and ids.",
    discussion: """
        cjmgit completion bash >~/.local/share/bash-completion/completions/cjmgit
        cjmgit completion zsh >~/.zsh/functions/_cjmgit
        cjmgit completion fish >~/.config/fish/completions/cjmgit.fish

      `make install` does this for everybody. Departments, journeys, stages and people \
      are those of the maps where you stand. In bash `git cjm` is completed, too, once \
      the script is loaded: `source <(cjmgit completion bash)` in `~/.bashrc`.
      """)

  @Argument(help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"))
  var shell: Shell

  func run() throws { try Output.write(shell.script) }
}

/// A shell that completes.
enum Shell: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  /// What it is to read.
  var script: String {
    switch self {
    case .bash: Cjmgit.completionScript(for: .bash) + "\n" + Self.gitInBash
    case .zsh: Cjmgit.completionScript(for: .zsh) + "\n"
    case .fish: Cjmgit.completionScript(for: .fish) + "\n"
    }
  }

  /// Git's own completion asks `_git_cjm` for what comes behind `git cjm`.
  private static let gitInBash = """

    _git_cjm() {
        local -i at=0
        while [[ "${at}" -lt "${cword}" && "${words[at]}" != cjm ]]; do at+=1; done
        local -a COMP_WORDS=(cjmgit "${words[@]:at + 1}")
        local -i COMP_CWORD=$((cword - at))
        local COMP_LINE="${COMP_WORDS[*]}"
        local -i COMP_POINT="${#COMP_LINE}"
        _cjmgit cjmgit "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    }

    """
}
