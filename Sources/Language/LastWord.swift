extension String {
  /// The last word, by which narrow lists name a person.
  public var lastWord: String { split(separator: " ").last.map(String.init) ?? self }
}
