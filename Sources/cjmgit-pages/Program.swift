import ArgumentParser
import Console
import Glibc

/// The program that shows maps to people who never open a terminal: the wall.
@main
enum Program {
  static func main() {
    do {
      var command = try Pages.parseAsRoot()
      try command.run()
    } catch {
      exit(Exit(saying: error, of: Pages.self).rawValue)
    }
  }
}
