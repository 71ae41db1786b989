extension Words {
  /// Something in quotation marks.
  public static let quoted = Words("“%1”", "«%1»", "«%1»")
}
