import Language
import Testing

@Suite struct `did you mean` {
  let commands = ["init", "new", "check", "status", "diff", "commit", "notify", "subscriptions", "resolve"]

  @Test(arguments: [
    ("chekc", "check"), ("Diff", "diff"), ("staus", "status"), ("comit", "commit"), ("subscription", "subscriptions"),
    ("xyz", nil), ("", nil), ("q", nil), ("wall", nil), ("nw", "new"),
  ])
  func `the nearest word is found, or none`(word: String, meant: String?) {
    #expect(Suggestion.closest(to: word, among: commands) == meant)
  }

  @Test func `letters of any language count alike`() {
    #expect(Suggestion.closest(to: "Владелц", among: ["Этап", "владелец"]) == "владелец")
    #expect(Suggestion.closest(to: "ab", among: ["ac", "ad"]) == "ac")
    #expect(Suggestion.closest(to: "ca", among: ["abc", "ac"]) == "ac")
  }

  @Test func `long inputs cost nothing`() {
    let long = String(repeating: "a", count: 2_000_000)
    #expect(Suggestion.closest(to: long, among: commands) == nil)
    #expect(Suggestion.closest(to: "check", among: [long, "", "chek"]) == "chek")
  }
}
