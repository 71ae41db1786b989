extension Wall {
  /// What a browser may do on a page of the wall, as the head of each page says, too.
  ///
  /// After https://www.w3.org/TR/CSP3/
  public static var policy: String { Frame.policy }

  /// Whether a file is made to be shown within others' pages: a widget, as a page or as a picture.
  public static func isEmbeddable(_ path: String) -> Bool {
    path.split(separator: "/").last?.hasPrefix("widget.") == true && !path.hasSuffix(".css") && !path.hasSuffix(".js")
  }
}
