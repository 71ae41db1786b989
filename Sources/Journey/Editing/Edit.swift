/// One thing that is to be done to a document, at a path of its own.
public enum Edit: Sendable {
  /// A value is to be this text, number or word; a record around it that is not there yet is made.
  case set(String)
  /// A value, or a thing with all that is in it, is to be gone.
  case clear
  /// A list of words or references is to hold this one, too; a list of things one that is called so.
  case add(String)
  /// A list of words or references is to hold this one no longer.
  case remove(String)
  /// A list of things is to hold one more.
  case append(Content)
}

/// What is written where nothing stands yet.
public indirect enum Content: Sendable {
  /// A text, a number, a word; paragraphs are parted by line breaks.
  case text(String)
  /// Words or references.
  case words([String])
  /// A record's rows, in their order.
  case record([(key: String, value: Content)])
  /// Records.
  case list([Content])
}
