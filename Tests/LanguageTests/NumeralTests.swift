import Language
import TestSupport
import Testing

@Suite struct `printed numbers` {
  @Test func `the decimal mark follows the language`() {
    #expect(Tongue.allCases.map { Numeral.print(15.6, decimals: 1, $0) } == ["15.6", "15,6", "15,6"])
    #expect(Tongue.allCases.map { Numeral.print(-10.8, $0) } == ["−10.8", "−10,8", "−10,8"])
  }

  @Test func `four-digit numbers take no thin space`() {
    #expect(Numeral.print(4190, .ru) == "4190")
    #expect(Numeral.print(4190.5, .en) == "4190.5")
  }

  @Test func `from five digits on groups are parted`() {
    #expect(Numeral.print(41_900, .ru) == "41\u{2009}900")
    #expect(Numeral.print(-1_234_567.25, .uk) == "−1\u{2009}234\u{2009}567,25")
    #expect(Numeral.print(123_456, .en) == "123,456")
    #expect(Numeral.print(99_999.96, decimals: 1, .en) == "100,000.0")
  }

  @Test(
    arguments: [
      (0.1 + 0.2, "0.3"), (61.0, "61"), (1.0 / 3, "0.3333"), (2.0 / 3, "0.6667"), (-0.0, "0"), (-0.00001, "0"),
      (1e-7, "0"), (1.5e16, "15,000,000,000,000,000"), (9.99999, "10"), (100.1 - 100, "0.1"),
    ] as [(Double, String)])
  func `without decimals a number takes as few as it needs`(value: Double, text: String) {
    #expect(Numeral.print(value, .en) == text)
  }

  @Test(
    arguments: [
      (2.675, 2, "2.68"), (1.005, 2, "1.01"), (0.05, 1, "0.1"), (-0.04, 1, "0.0"), (-2.5, 0, "−3"), (9.95, 1, "10.0"),
      (7, 1, "7.0"), (0.5, 0, "1"), (0.49, 0, "0"), (3, -1, "3"),
    ] as [(Double, Int, String)])
  func `halves round away from zero on the digits as written`(value: Double, decimals: Int, text: String) {
    #expect(Numeral.print(value, decimals: decimals, .en) == text)
  }

  @Test func `differences carry a sign, and nothing carries none`() {
    let tenths = [7.0, -43, 0, 0.04, -0.04].map { Numeral.signed($0, decimals: 1, .ru) }
    #expect(tenths == ["+7,0", "−43,0", "0,0", "0,0", "0,0"])
    #expect([49, -43, 0, 12_000].map { Numeral.signed($0, .ru) } == ["+49", "−43", "0", "+12\u{2009}000"])
  }

  @Test func `what is no finite number prints as a dash`() {
    #expect([Double.nan, .infinity, -.infinity].map { Numeral.print($0, decimals: 2, .ru) } == ["–", "–", "–"])
  }

  @Test func `the largest and smallest numbers print whole`() {
    #expect(Numeral.print(Int.min, .en) == "−9,223,372,036,854,775,808")
    #expect(Numeral.print(Double.leastNonzeroMagnitude, decimals: 2, .en) == "0.00")
    #expect(Numeral.print(Double.greatestFiniteMagnitude, .en).hasPrefix("179,769,313,486,231,57"))
  }
}

@Suite struct `numbers in files` {
  @Test(
    arguments: [("15.6", 15.6), ("-10.8", -10.8), ("0", 0), ("-0", 0), ("012", 12), ("1.50", 1.5)] as [(String, Double)]
  )
  func `the strict form is read`(text: String, value: Double) {
    #expect(Numeral.parse(text) == value)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "+5", "1e3", "0x10", "inf", "nan", "1_000", "1,5", "−5", " 5", "5 ", "5\n", "--5",
    "1.2.3",
    "٣", "5\u{301}", "1 000", "infinity", "5%", String(repeating: "9", count: 400),
  ])
  func `any other form is refused`(text: String) {
    #expect(Numeral.parse(text) == nil)
  }

  @Test func `decimals are counted as written`() {
    #expect(["15.60", "15", "-0.125", "1.", "1.5 п.п."].map(Numeral.decimals(in:)) == [2, 0, 3, 0, 1])
  }

  @Test(arguments: UInt64(1)...8)
  func `what is printed with its own decimals reads back`(seed: UInt64) {
    var chance = Seeded(seed)
    for _ in 0..<500 {
      let decimals = Int.random(in: 0...4, using: &chance)
      let spelled = Int.random(in: -9_999_999...9_999_999, using: &chance)
      let value = Double(spelled) / [1, 10, 100, 1000, 10_000][decimals]
      let printed = Numeral.print(value, decimals: decimals, .en)
      let plain = String(printed.unicodeScalars.compactMap { $0 == "," ? nil : $0 == "−" ? "-" : Character($0) })
      #expect(Numeral.parse(plain) == value, "\(printed)")
      #expect(Numeral.decimals(in: plain) == decimals)
    }
  }
}
