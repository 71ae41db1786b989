import Language

/// What pages are called: made from ids, which are what people wrote, and so filtered.
enum PageName {
  /// The page of a journey.
  static func journey(_ id: String) -> String { "journey-\(safe(id))" }
  /// The page of a department.
  static func department(_ id: String) -> String { "department-\(safe(id))" }
  /// The page of a persona.
  static func persona(_ id: String) -> String { "persona-\(safe(id))" }

  /// The picture of a department.
  static func widget(_ id: String) -> String { "widget-\(safe(id))" }

  /// An id as part of a file's name: as it is where it is a proper one, else what is proper of it and its fingerprint.
  static func safe(_ id: String) -> String {
    let proper = id.unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    let text = String(String.UnicodeScalarView(proper))
    guard text != id || id.isEmpty || id.count > 100 else { return id }
    return "\(text.prefix(40))-\(Fingerprint(id).short)"
  }
}
