import Glibc

extension Tongue {
  /// The language of the locale that the program was started in; nil where none is set, or one we do not speak.
  public static var ofLocale: Tongue? {
    let names: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
    return names.lazy.compactMap { name in getenv(name).map { String(cString: $0) } }.first { !$0.isEmpty }
      .flatMap(Tongue.init(locale:))
  }

  /// The language where nobody says which: the locale's, else English.
  public static var usual: Tongue { ofLocale ?? .en }
}
