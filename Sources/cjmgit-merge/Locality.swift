import Journey
import Language

/// The language in which things are named: the company's, as `cjm.yaml` at the top says, where git runs this program; else
/// the locale's.
enum Locality {
  static let tongue: Tongue = read()

  private static func read() -> Tongue {
    let name = "cjm.yaml"
    guard let bytes = InputFile(Array(name.utf8))?.bytes() else { return .usual }
    let company = Document(Source(name: name, bytes: bytes), as: .company)
    return Company(company).tongue ?? .usual
  }
}
