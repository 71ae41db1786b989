import Glibc

/// The variables that the program was started with.
enum Environment {
  /// The value of one, nil where it is not set.
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
