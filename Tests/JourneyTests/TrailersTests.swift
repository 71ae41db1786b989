import Journey
import Language
import Testing

@Suite struct TrailersTests {
  @Test func `what is written is read back`() {
    let trailers = Trailers(
      week: Week(text: "2026-W47"), journeys: ["loyalty-online"], stages: ["loyalty-online/checkout"],
      departments: ["digital", "it-crm"], confirmed: ["returns"])
    #expect(
      trailers.text == """
        Cjm-Week: 2026-W47
        Cjm-Journey: loyalty-online
        Cjm-Stage: loyalty-online/checkout
        Cjm-Department: digital
        Cjm-Department: it-crm
        Cjm-Confirmed: returns

        """)
    #expect(Trailers(parsing: "Subject\n\nBody\n\n" + trailers.text + "Signed-off-by: Ann <a@b>\n") == trailers)
  }

  @Test func `blocks of squashed commits are joined, and nothing else is taken for a trailer`() {
    let message = """
      Two in one

      cjm-confirmed: a
      Cjm-Week: 2026-W46

        Cjm-Confirmed: indented
      I said Cjm-Confirmed: quoted
      Cjm-Confirmed: two words
      Cjm-Confirmed: b
      Cjm-Confirmed: a
      Cjm-Week: 2026-W47
      """
    #expect(Trailers(parsing: message) == Trailers(week: Week(text: "2026-W47"), confirmed: ["a", "b"]))
  }

  @Test func `an id that could not be read back is not written`() {
    #expect(Trailers(journeys: ["a\nCjm-Confirmed: b", "ok"]).text == "Cjm-Journey: ok\n")
  }
}
