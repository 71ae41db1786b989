import ArgumentParser

/// For people or for programs.
enum PlainFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
