import Git
import SystemPackage
import TestSupport
import Testing

@Suite struct `what is left to git` {
  @Test func `a plain repository leaves nothing, our own hook neither`() throws {
    let scratch = try ScratchRepository()
    try hook(scratch, "pre-commit", "exit 0\n")
    let repository = try scratch.open()
    #expect(try repository.reasonsToDelegate(["a"], ownHooks: ["pre-commit"]) == [])
  }

  @Test func `everything libgit2 would get wrong`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit(
      "first", [".gitattributes": "*.cjm.yaml filter=lfs\n*.txt working-tree-encoding=UTF-16\n*.crlf text eol=crlf\n"])
    for name in ["post-commit", "commit-msg", "pre-push"] { try hook(scratch, name, "exit 0\n") }
    for (key, value) in [
      ("commit.gpgSign", "true"), ("core.sharedRepository", "group"),
      ("includeIf.hasconfig:remote.*.url:https://x/**.path", "x"),
    ] { try scratch.git("config", key, value) }
    try scratch.git("update-index", "--split-index")
    let repository = try scratch.open(setting: ["GIT_CONFIG_PARAMETERS": "'core.autocrlf'='true' 'cjmgit.lang'='ru'"])
    let reasons = try repository.reasonsToDelegate(["a.cjm.yaml", "b.txt", "c.crlf"], ownHooks: [])
    #expect(
      reasons.map(\.words) == [
        "the hook `commit-msg` must run", "the hook `post-commit` must run", "`commit.gpgSign` wants it signed",
        "`core.sharedRepository` sets who may read what is written",
        "`core.autocrlf` was set for this once", "`includeIf` asks for the address of a remote",
        "of the index: the index is split; `git update-index --no-split-index` joins it",
        "the filter `lfs` stores `a.cjm.yaml` in its own way", "`b.txt` lies in UTF-16",
      ])
  }

  @Test func `hooks lie where core.hooksPath says`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n"])
    try scratch.git("config", "core.hooksPath", ".githooks")
    try scratch.write(".githooks/pre-commit", "#!/bin/sh\n")
    try scratch.run(["chmod", "+x", ".githooks/pre-commit"])
    let repository = try scratch.open()
    #expect(try repository.hooksDirectory().path == FilePath(scratch.path + "/.githooks"))
    #expect(try repository.hooksDirectory().setting?.level == .local)
    #expect(try repository.hooks().map(\.name) == ["pre-commit"])
    try scratch.git("config", "--unset", "core.hooksPath")
    try scratch.git("worktree", "add", "-q", "../side")
    #expect(try scratch.open(at: "side").hooksDirectory().path == FilePath(scratch.path + "/.git/hooks"))
  }

  @Test func `paths that nobody can commit`() throws {
    let scratch = try ScratchRepository()
    try scratch.git("init", "-q", "../other")
    try scratch.git("commit", "-q", "--allow-empty", "-m", "o", in: "other")
    try scratch.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../other", "module")
    try scratch.commit("first", ["a": "a\n", ".gitignore": "*.log\n"])
    try scratch.write("x.log", "x\n")
    try scratch.write("module/m", "m\n")
    try scratch.run(["sh", "-c", "ln -s /etc away; ln -s a link"])
    let repository = try scratch.open()
    let reasons = try repository.reasonsToRefuse(["a", "x.log", "module/m", "away/passwd", "link", "deleted"])
    #expect(
      reasons.map(\.words) == [
        "`x.log` is ignored: see `git check-ignore -v -- x.log`",
        "`module/m` lies in the submodule `module`: commit there",
        "could not read `away/passwd`: `away` is a symbolic link; give the path where the file really lies",
        "could not read `link`: it is a symbolic link; links are not followed; put the file itself there",
      ])
  }

  @Test func `the calls of git commit just these paths`() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("first", ["a": "a\n", "b": "b\n"])
    try scratch.write("a", "A\n")
    try scratch.write("b", "staged\n")
    try scratch.git("add", "b")
    try scratch.write("*new", "n\n")
    let author = Signature(name: "Eve", email: "eve@example.org", seconds: 1_795_000_000, offset: -90)
    let repository = try scratch.open()
    for call in try repository.delegated(["a", "*new"], new: ["*new"], message: "m\n\n# kept\n", author: author) {
      try scratch.git(call.arguments.map(\.text), input: call.input.text, setting: call.environment)
    }
    #expect(
      try scratch.git("log", "-1", "--format=%an %ad%n%B", "--date=raw", "--name-status")
        == "Eve 1795000000 -0130\nm\n\n# kept\n\n\nA\t*new\nM\ta\n")
    #expect(try scratch.git("status", "--porcelain") == "M  b\n")
    for call in try repository.delegated([], new: [], message: "looked", allowEmpty: true) {
      try scratch.git(call.arguments.map(\.text), input: call.input.text, setting: call.environment)
    }
    #expect(try scratch.git("status", "--porcelain") == "M  b\n")
  }

  private func hook(_ scratch: ScratchRepository, _ name: String, _ text: String) throws {
    try scratch.write(".git/hooks/\(name)", "#!/bin/sh\n" + text)
    try scratch.run(["chmod", "+x", ".git/hooks/\(name)"])
  }
}
