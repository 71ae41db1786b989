/// Why an edit is not made; then the document stays as it was.
public enum EditRefusal: Error, Sendable {
  /// The file cannot be read; the finding says why.
  case unreadable(Finding)
  /// The file's values do not stand on lines of their own.
  case lineless
  /// Nothing is called so; `near` is what could have been meant.
  case unknown(Path, near: String?)
  /// It is a thing and no value, or a list of things.
  case isRecord(Path)
  /// It is a list, to which one adds and from which one removes.
  case isList(Path)
  /// It is no list.
  case isNoList(Path)
  /// It is written once for each of these languages.
  case isPerLanguage(Path, [String])
  /// The list does not hold that word; `near` is what could have been meant.
  case noWord(String, Path, near: String?)
  /// Nothing is to be written, which is what an absent value is.
  case isEmpty(Path)
  /// The value is none that may stand there: what is wrong, in the text as it would be.
  case wrong(Finding, Source)
  /// The file is written in a way in which the value cannot be put there.
  case unwritable(Path)
}
