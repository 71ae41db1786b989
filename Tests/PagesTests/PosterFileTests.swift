import Foundation
import TestSupport
import Testing

@Suite struct `Posters as files` {
  /// The sample company's four weeks.
  private func ryadom() throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    try scratch.replayRyadom()
    return scratch
  }

  private func bytes(_ name: String, in scratch: ScratchRepository) throws -> Data {
    try Data(contentsOf: URL(filePath: scratch.path).appending(path: name))
  }

  @Test func `are written as SVG, the same twice, one a journey`() throws {
    let scratch = try ryadom()
    let first = try scratch.wall("loyalty-online", "--format", "svg", "-o", "one.svg")
    #expect(first.code == 0 && first.stdout == "one.svg: лист A2\n", "\(first)")
    _ = try scratch.wall("loyalty-online", "--format", "svg", "-o", "posters")
    #expect(try bytes("one.svg", in: scratch) == bytes("posters/poster-loyalty-online.svg", in: scratch))
  }

  @Test func `that do not fit are named, and the answer is no`() throws {
    let scratch = try ryadom()
    let answer = try scratch.wall("loyalty-online", "--format", "svg", "--size", "A3", "--lang", "en")
    #expect(answer.code == 1)
    #expect(answer.stderr.contains("the map does not fit on A3 in type of 6.5 pt: smaller is not read\n  `--size A2`"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).allSatisfy { !$0.hasSuffix(".svg") })
  }

  @Test func `need a converter for PDF and PNG, and name the packages where none is there`() throws {
    let scratch = try ryadom()
    scratch.environment["PATH"] = "/nonexistent"
    let answer = try scratch.wall("--format", "pdf", "--lang", "en")
    #expect(answer.code == 128)
    #expect(
      answer.stderr == """
        cjmgit: neither `rsvg-convert` nor Chromium is installed, so that there is no PDF or PNG
          install the package `librsvg2-bin` or `chromium`, or take `--format svg`, which browsers print

        """)
  }

  @Test(arguments: ["rsvg-convert", "chromium"])
  func `are made PDF and PNG by a real converter`(_ program: String) throws {
    guard let place = ["/usr/bin/\(program)"].first(where: FileManager.default.isExecutableFile) else {
      return try Real.skip("posters by \(program): apt-get install \(program == "chromium" ? program : "librsvg2-bin")")
    }
    let scratch = try ryadom()
    let tools = scratch.folder.appending(path: "tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    for (name, target) in [(program, place), ("rm", "/bin/rm")] {
      try FileManager.default.createSymbolicLink(
        atPath: tools.appending(path: name).path, withDestinationPath: target)
    }
    scratch.environment["PATH"] = tools.path
    for (format, start) in [("pdf", Data("%PDF-".utf8)), ("png", Data([0x89, 0x50, 0x4E, 0x47]))] {
      let made = try scratch.wall(
        "loyalty-online", "--format", format, "--size", "A2", "-o", "map.\(format)")
      #expect(made.code == 0, "\(made)")
      #expect(try bytes("map.\(format)", in: scratch).starts(with: start))
    }
    // The list of pages stands in both programs' files as plain text.
    let pages = String(decoding: try bytes("map.pdf", in: scratch), as: UTF8.self)
    #expect(pages.contains("/Count 1"))
    // Width and height stand in the header of a PNG as two numbers of four bytes.
    let size = try bytes("map.png", in: scratch)[16..<24].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    #expect(size >> 32 == 3508)
    // The one rounds the height up, the other to the nearest.
    #expect([2480, 2481].contains(size & 0xFFFF_FFFF))
  }

  @Test func `of departments are PNG where it is asked for`() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert") else {
      return try Real.skip("pictures of departments: apt-get install librsvg2-bin")
    }
    let scratch = try ScratchRepository()
    try scratch.write("cjm.yaml", "departments: [{id: sales, title: Sales}]\n")
    try scratch.write("a.cjm.yaml", "journey: a\ntitle: A\nstages: [{id: x, title: X, departments: [sales]}]\n")
    try scratch.git("add", "-A")
    try scratch.git("commit", "-q", "-m", "a")
    let made = try scratch.wall("--png", "-o", "site")
    #expect(made.code == 0, "\(made)")
    for name in ["widget-sales.png", "widget-sales.screen.png", "ru/widget-sales.svg"] {
      #expect(try !bytes("site/\(name)", in: scratch).isEmpty)
    }
  }
}
