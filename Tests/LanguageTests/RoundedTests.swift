import Testing

@testable import Language

@Suite struct `A rounded number` {
  @Test(arguments: [(2.675, 2, 2.68), (-2.675, 2, -2.68), (33.44, 1, 33.4), (63.46, 1, 63.5), (7, 0, 7), (0.04, 1, 0)])
  func `is the one that is printed`(value: Double, decimals: Int, rounded: Double) {
    #expect(Numeral.rounded(value, decimals: decimals) == rounded)
  }
}
