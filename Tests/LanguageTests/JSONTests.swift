import Foundation
import Language
import Testing

@Suite struct `json` {
  let value: JSON = [
    "schema": 1, "title": "Карта \"лояльности\"\n", "ratio": 15.6, "none": nil, "ok": true, "empty": [], "nothing": [:],
    "stages": [["id": "a", "score": -2], ["id": "b"]],
  ]

  @Test func `what was printed is read as what it was`() {
    #expect(JSON(parsing: value.text()) == value && JSON(parsing: value.text(pretty: true) + "\n") == value)
    #expect(JSON(parsing: #" ["\u0041\ud83d\ude00\/\b", -1.5e2, true] "#) == ["A😀/\u{08}", -150.0, true])
    #expect(value["title"]?.string == "Карта \"лояльности\"\n" && value["ok"]?.flag == true && value["x"] == nil)
    #expect(value["stages"]?.values.compactMap { $0["id"]?.string } == ["a", "b"])
  }

  @Test(arguments: [
    "", "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":1,}", "\"a", "\"\n\"", "\"\\x\"", "\"\\u12\"", "nul", "1 2", "--1",
    "{a:1}",
    String(repeating: "[", count: 100_000),
  ])
  func `what is no JSON is not read`(text: String) {
    #expect(JSON(parsing: text) == nil)
  }

  @Test func `in one line`() {
    #expect(
      value.text() == #"{"schema":1,"title":"Карта \"лояльности\"\n","ratio":15.6,"none":null,"ok":true,"empty":[],"#
        + #""nothing":{},"stages":[{"id":"a","score":-2},{"id":"b"}]}"#)
  }

  @Test func `one member a line`() {
    #expect(
      value.text(pretty: true) == #"""
        {
          "schema": 1,
          "title": "Карта \"лояльности\"\n",
          "ratio": 15.6,
          "none": null,
          "ok": true,
          "empty": [],
          "nothing": {},
          "stages": [
            {
              "id": "a",
              "score": -2
            },
            {
              "id": "b"
            }
          ]
        }
        """#)
  }

  @Test func `numbers are spelled shortly and are always numbers`() {
    let numbers: [Double] = [15.0, -0.0, 0.1, 1e21, 1e-7, .nan, .infinity, 1_234_567_890_123]
    #expect(
      numbers.map { JSON.number($0).text() } == [
        "15", "0", "0.1", "1e+21", "1e-07", "null", "null", "1234567890123",
      ])
    #expect(JSON.int(.min).text() == "-9223372036854775808")
  }

  @Test func `what may be absent is null`() {
    let absent: String? = nil
    #expect(
      [JSON(absent), JSON(Int?.none), JSON(Double?.none), JSON("a"), JSON(["a", "b"])].map { $0.text() } == [
        "null", "null", "null", "\"a\"", "[\"a\",\"b\"]",
      ])
    #expect(value == value && value != nil)
  }

  @Test func `another reader understands it`() throws {
    for pretty in [true, false] {
      let read = try JSONSerialization.jsonObject(with: Data(value.text(pretty: pretty).utf8))
      let members = try #require(read as? [String: any Sendable])
      #expect(members.count == 8)
      #expect(members["title"] as? String == "Карта \"лояльности\"\n")
    }
  }
}
