/// The rows that one fills in the first week, by record: a dozen of a hundred.
///
/// The order is the schema's; a test compares the names with it.
enum FirstWeek {
  static let rows: [String: Set<String>] = [
    "journey": ["journey", "title", "persona", "owner", "stages"],
    "stage": [
      "id", "title", "expectation", "reality", "gap", "emotion", "departments", "touchpoints", "pains",
    ],
    "role": ["id", "role"],
    "touchpoint": ["id", "title"],
    "pain": ["id", "text", "severity"],
    "company": ["company", "language", "timezone", "departments", "people"],
    "department": ["id", "title", "head"],
    "person": ["id", "name", "email", "department"],
    "persona": ["persona", "name", "portrait", "pains", "gains"],
  ]
}
