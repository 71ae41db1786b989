import Git

/// The variables of the environment.
package enum Variable {
  package static subscript(name: String) -> String? { Environment.process[name] }

  /// A variable, nil where it is empty, too.
  package static func filled(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Whether git would read a variable as true.
  package static func isTrue(_ name: String) -> Bool { Environment.process.isTrue(name) }
}
