import Testing

@testable import History

@Suite struct `Globs` {
  @Test(arguments: [
    ("**/*.cjm.yaml", "loyalty.cjm.yaml", true),
    ("**/*.cjm.yaml", "maps/a/b.cjm.yaml", true),
    ("*.cjm.yaml", "maps/a/b.cjm.yaml", true),
    ("/*.cjm.yaml", "maps/b.cjm.yaml", false),
    ("/*.cjm.yaml", "b.cjm.yaml", true),
    ("maps/*.cjm.yaml", "maps/b.cjm.yaml", true),
    ("maps/*.cjm.yaml", "maps/old/b.cjm.yaml", false),
    ("maps/**", "maps/old/b.cjm.yaml", true),
    ("maps/**/b.cjm.yaml", "maps/b.cjm.yaml", true),
    ("maps/**/b.cjm.yaml", "maps/x/y/b.cjm.yaml", true),
    ("maps/**/b.cjm.yaml", "maps/xb.cjm.yaml", false),
    ("**/b.cjm.yaml", "xb.cjm.yaml", false),
    ("ma?s/b.cjm.yaml", "maps/b.cjm.yaml", true),
    ("ma?s/b.cjm.yaml", "ma/s/b.cjm.yaml", false),
    ("", "b.cjm.yaml", false),
  ])
  func `match paths as in .gitignore`(glob: String, path: String, matches: Bool) {
    #expect(Glob(glob).matches(path) == matches)
  }

  @Test func `cost no more than pattern times path, whatever stands in them`() {
    let hostile = String(repeating: "*a", count: 200) + "b"
    #expect(!Glob(hostile).matches(String(repeating: "a", count: 2_000)))
  }
}
