/// A language that cjmgit speaks.
///
/// Called *tongue* because the module is called Language, and Swift cannot tell a type from a module of its name.
public enum Tongue: String, CaseIterable, Sendable {
  case en, ru, uk

  /// The tongue a POSIX locale name asks for (`ru_RU.UTF-8` → `ru`), nil where cjmgit does not speak it.
  public init?(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
    self.init(rawValue: String(code))
  }
}
