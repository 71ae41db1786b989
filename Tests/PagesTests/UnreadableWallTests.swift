import Foundation
import TestSupport
import Testing

@Suite struct `A map that cannot be read` {
  @Test func `hangs at its own address as it last was, and the person is told where it breaks`() throws {
    let repository = try ScratchRepository.withMaps()
    try repository.commit("second", ["tea.cjm.yaml": ScratchRepository.map("tea", "Tea", gap: 3)])
    let whole = try repository.wall("-o", "../wall")
    let broken = ScratchRepository.map("tea", "Tea", gap: 4) + "promise: \"never closed\n"
    try repository.commit("broken", ["tea.cjm.yaml": broken])
    let ran = try repository.wall("-o", "../wall")
    #expect(whole.stderr == "" && ran.code == 0)
    #expect(
      ran.stderr == """
        tea.cjm.yaml:7:10: the quotation mark is not closed
          the file cannot be read; the wall shows what it last said

        """)
    #expect(try repository.wall("--format", "svg", "-o", "../sheets").stderr == ran.stderr)
    let atlas = try page("atlas", in: repository)
    let titles = atlas.matches(of: /<h3><a href="([^"]*)">([^<]*)</).map { "\($0.1): \($0.2)" }
    #expect(titles == ["journey-bike.html: Bicycle", "journey-tea.html: Tea"])
    #expect(atlas.contains("data-standing=\"unreadable\""))
    let gap = try page("journey-tea", in: repository).matches(of: /id="stages\/search\/gap".*?<\/svg>/)
    #expect(gap.map { $0.0.matches(of: /class="full"/).count } == [3])
  }

  private func page(_ name: String, in repository: ScratchRepository) throws -> String {
    try String(contentsOf: repository.folder.appending(path: "wall/\(name).html"), encoding: .utf8)
  }
}
