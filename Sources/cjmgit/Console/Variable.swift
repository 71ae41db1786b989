import Git

/// The variables of the environment.
enum Variable {
  static subscript(name: String) -> String? { Environment.process[name] }

  /// A variable, nil where it is empty, too.
  static func filled(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Whether git would read a variable as true.
  static func isTrue(_ name: String) -> Bool { Environment.process.isTrue(name) }
}
