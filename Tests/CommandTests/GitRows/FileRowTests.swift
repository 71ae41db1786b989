import Foundation
import TestSupport
import Testing

/// Files that are no plain files in plain text under plain names.
@Suite struct FileRowTests {
  @Test func `links, pipes and folders with the names of maps are passed over, and never opened`() throws {
    let session = try Session()
    try session.repository.write("real/r.cjm.yaml", map("r"))
    try session.repository.run(
      ["sh", "-c", "ln -s real away; ln -s /etc/passwd l.cjm.yaml; mkfifo f.cjm.yaml; mkdir d.cjm.yaml"])
    try session.types(["diff", "--stat"], ["check", "l.cjm.yaml", "f.cjm.yaml"])
    for name in ["away/r.cjm.yaml", "l.cjm.yaml", "f.cjm.yaml", "d.cjm.yaml"] { try session.types(["commit", name]) }
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", "real"))
    try session.types("git", "status", "--short")
    try session.repository.run(["sh", "-c", "git add l.cjm.yaml; git commit -qm Link; ln -sf b.cjm.yaml a.cjm.yaml"])
    try session.types(["log", "-1", "--oneline"], ["status"], ["diff", "HEAD~1"], ["commit"])
    try session.types("git", "status", "--short")
    try session.ends(as: "links")
  }

  @Test func `what lies behind a folder that became a link is gone, as in git`() throws {
    let session = try Session(changing: false)
    try session.repository.commit("Folder", ["old/c.cjm.yaml": map("c")])
    try session.repository.run(["sh", "-c", "mv old new; ln -s new old"])
    try session.types(["diff", "--stat"], ["commit"])
    try session.types("git", "ls-tree", "-r", "--name-only", "HEAD")
    try session.types("git", "status", "--short")
    try session.ends(as: "linked-folder")
  }

  @Test func `a link in the place of the company is followed no more than any other`() throws {
    let session = try Session()
    try session.repository.run(["ln", "-s", "/etc/passwd", "cjm.yaml"])
    try session.types(Session.week)
    try session.types("git", "log", "--format=%s")
    try session.ends(as: "linked-company")
  }

  @Test func `ignored files stay out, what is tracked stays in`() throws {
    let session = try Session(changing: false)
    let repository = session.repository
    try repository.write("drafts/kept.cjm.yaml", map("kept"))
    try repository.git("add", ".")
    try repository.commit("Ignore", [".gitignore": "*.tmp.cjm.yaml\ndrafts/\n"])
    try repository.write("x.tmp.cjm.yaml", map("x"))
    try repository.write("drafts/d.cjm.yaml", map("d"))
    try repository.write("drafts/kept.cjm.yaml", map("kept", "need: Speed\n"))
    try session.types(["diff", "--stat"], ["commit", "x.tmp.cjm.yaml"], ["commit", "drafts/d.cjm.yaml"], ["commit"])
    try session.types("git", "status", "--short", "--ignored")
    #expect(try session.repository.git("show", "--name-only", "--format=") == "drafts/kept.cjm.yaml\n")
    try session.ends(as: "ignored")
  }

  @Test func `assumed to be unchanged, or only announced: the file counts`() throws {
    let session = try Session()
    let repository = session.repository
    try repository.git("update-index", "--assume-unchanged", "a.cjm.yaml")
    for name in ["c", "d"] { try repository.write("\(name).cjm.yaml", map(name)) }
    try repository.write("notes.txt", "announced\n")
    try repository.git("add", "-N", ".")
    try session.types(["diff", "--staged"], ["diff", "--stat"], ["commit", "a", "c"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", "c.cjm.yaml"))
    try session.types("git", "status", "--short")
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("d.cjm.yaml"))
    try session.types("git", "status", "--short")
    try session.ends(as: "announced")
  }

  @Test func `a conflict is named until it is resolved, in a merge and out of one`() throws {
    let session = try Session()
    let repository = session.repository
    try repository.git("stash", "-q")
    try repository.commit("Care", ["a.cjm.yaml": map("a", "need: Care\n")])
    _ = try? repository.git("stash", "pop", "-q")
    try session.types(Session.week)
    try repository.write("a.cjm.yaml", map("a", "need: Both\n"))
    try session.types(["commit"])
    try repository.git("add", "a.cjm.yaml")
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.ends(as: "conflict")
  }

  @Test func `what git is in the middle of is finished by git; a bisection is no obstacle`() throws {
    let session = try Session()
    let repository = session.repository
    try repository.git("stash", "-q")
    try repository.git("branch", "side")
    try repository.commit("Care", ["a.cjm.yaml": map("a", "need: Care\n")])
    try repository.git("switch", "-q", "side")
    try repository.commit("Speed", ["a.cjm.yaml": Session.changed])
    try repository.commit("Both", ["a.cjm.yaml": map("a", "need: Both\n")])
    try repository.run(["sh", "-c", "git format-patch -1 main --stdout > ../patch"])
    for (begin, end) in [
      ("merge main", "merge"), ("cherry-pick main", "cherry-pick"), ("revert --no-edit HEAD~1", "revert"),
      ("rebase main", "rebase"), ("am -q ../patch", "am"),
    ] {
      _ = try? repository.run(["sh", "-c", "git \(begin) 2>&1"])
      try repository.write("b.cjm.yaml", map("b", "need: Speed\n", title: "Sale"))
      try session.types(["commit", "b"])
      try repository.git(end, "--abort")
      try repository.git("reset", "-q", "--hard")
    }
    try repository.git("bisect", "start")
    try repository.write("b.cjm.yaml", map("b", "need: Speed\n", title: "Sale"))
    try session.types(["commit"])
    #expect(try session.isAsGitWouldHaveIt("b.cjm.yaml"))
    try session.ends(as: "unfinished")
  }

  @Test func `line ends and ident keywords are stored as git stores them, and are no change`() throws {
    let session = try Session(changing: false)
    let repository = session.repository
    try repository.commit("Attributes", [".gitattributes": "i.cjm.yaml ident\ne.cjm.yaml text eol=crlf\n"])
    try repository.git("config", "core.autocrlf", "true")
    try repository.git("config", "core.safecrlf", "true")
    try repository.write("b.cjm.yaml", map("b", title: "Sale").replacing("\n", with: "\r\n"))
    try repository.write("a.cjm.yaml", Session.changed.replacing("\n", with: "\r\n"))
    try repository.write("e.cjm.yaml", map("e").replacing("\n", with: "\r\n"))
    try repository.write("i.cjm.yaml", (map("i") + "# $Id: mine $\n").replacing("\n", with: "\r\n"))
    try session.types(["diff", "--stat"], ["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml", "e.cjm.yaml", "i.cjm.yaml"))
    try session.types("git", "ls-files", "--eol")
    try repository.run(["sh", "-c", "rm *.cjm.yaml; git checkout -q ."])
    try session.types(["diff"])
    try repository.write("a.cjm.yaml", map("a", "need: Mixed\n").replacing("title: R", with: "title: \r\n  R"))
    try session.types(["commit"])
    try session.types("git", "status", "--short")
    try session.ends(as: "line-ends")
  }

  @Test(arguments: [("UTF-16LE-BOM", "UTF-16"), ("ISO-8859-1", "ISO-8859-1"), ("KOI8-R", "KOI8-R")])
  func `a file in the encoding that its attribute names is read and stored as text`(_ name: String, _ code: String)
    throws
  {
    let session = try Session(changing: false)
    let word = name == "KOI8-R" ? "Быстро" : "Café"
    try session.repository.write(".gitattributes", "c.cjm.yaml working-tree-encoding=\(name)\n")
    func write(_ text: String) throws {
      try session.repository.write("utf8", text)
      try session.repository.run(["sh", "-c", "iconv -f UTF-8 -t \(code) utf8 > c.cjm.yaml; rm utf8"])
    }
    try write(map("c", "need: \(word)\n"))
    try session.repository.git("add", ".")
    try session.repository.git("commit", "-qm", "Encoded")
    try session.types(["status"])
    try write(map("c", "need: \(word), \(word)\n"))
    try session.types(["diff", "--stat"], ["commit"], ["diff"])
    #expect(try session.isAsGitWouldHaveIt("c.cjm.yaml"))
    #expect(try session.repository.git("show", "HEAD:c.cjm.yaml").contains("need: \(word), \(word)\n"))
    try session.ends(as: "encoding")
  }

  @Test func `a filter driver stores the map in its form, and the map is told as it lies here`() throws {
    let session = try Session(changing: false)
    let repository = session.repository
    // As git-lfs does: a line of its own in the place of the text, which is kept elsewhere.
    try repository.git("config", "filter.big.clean", "n=$(git hash-object -w --stdin); echo \"pointer: $n\"")
    try repository.git("config", "filter.big.smudge", "read x n; git cat-file blob $n")
    try repository.git("config", "filter.big.required", "true")
    try repository.write("c.cjm.yaml", map("c"))
    try repository.commit("Filtered", [".gitattributes": "c.cjm.yaml filter=big\n"])
    try repository.run(["touch", "c.cjm.yaml"])
    try session.types(["status"], ["diff"])
    try repository.write("c.cjm.yaml", map("c", "need: Speed\n"))
    try session.types(["diff"], ["commit"], ["status"])
    #expect(try session.isAsGitWouldHaveIt("c.cjm.yaml"))
    #expect(try repository.git("show", "HEAD:c.cjm.yaml").hasPrefix("pointer: "))
    try repository.git("config", "filter.big.clean", "false")
    try repository.write("c.cjm.yaml", map("c", "need: Care\n"))
    try session.types(["commit"])
    try session.types("git", "log", "--format=%s")
    try session.ends(as: "filter")
  }

  @Test func `names are bytes: no UTF-8, twins in two normal forms, newlines and escapes`() throws {
    let session = try Session(changing: false)
    let names = ["caf\\351", "cafe\\314\\201", "caf\\303\\251", "new\\nline", "tab\\tquote\\042\\033[31m"]
    for (place, name) in names.enumerated() {
      try session.repository.write("text", map("m\(place)"))
      try session.repository.run(["sh", "-c", "mv text \"$(printf '\(name).cjm.yaml')\""])
    }
    try session.types(["diff", "--stat"], ["check"], ["commit"])
    #expect(try session.isAsGitWouldHaveIt("."))
    try session.types("git", "ls-files")
    try session.repository.run(["sh", "-c", "echo '# more' >> cafe\u{301}.cjm.yaml"])
    try session.types(["commit", "cafe\u{301}.cjm.yaml"])
    #expect(try session.repository.git("show", "--name-only", "--format=", "-z") == "cafe\u{301}.cjm.yaml\0")
    try session.types("git", "status", "--short")
    try session.repository.install()
    let latin = "name=$(printf 'caf\\351.cjm.yaml')"
    try session.types("sh", "-c", "\(latin); echo '# more' >> $name")
    for command in ["diff --stat", "diff --stat HEAD --", "commit"] {
      try session.types("sh", "-c", "\(latin); cjmgit \(command) $name")
    }
    try session.types("git", "show", "--name-only", "--format=")
    try session.ends(as: "names")
  }

  @Test func `where case does not count, a renamed file is one file`() throws {
    let session = try Session(changing: false)
    try session.repository.commit("Capital", ["Foo.cjm.yaml": map("f")])
    try session.repository.git("config", "core.ignoreCase", "true")
    try session.repository.git("mv", "Foo.cjm.yaml", "foo.cjm.yaml")
    try session.repository.write("foo.cjm.yaml", map("f", "need: Speed\n"))
    try session.types(["diff", "--stat"], ["commit"])
    try session.types("git", "ls-files")
    try session.types("git", "ls-tree", "--name-only", "HEAD")
    try session.types("git", "status", "--short")
    try session.ends(as: "ignore-case")
  }

  @Test func `sixty megabytes are no map, and cost no more than a look`() throws {
    let session = try Session()
    try session.repository.run(["sh", "-c", "yes '# much' | head -c 60000000 > big.cjm.yaml"])
    try session.types(["diff", "--stat"], ["check", "big.cjm.yaml"], ["commit"])
    #expect(try session.isAsGitWouldHaveIt("a.cjm.yaml"))
    try session.types("git", "status", "--short")
    try session.ends(as: "sixty-megabytes")
  }
}
