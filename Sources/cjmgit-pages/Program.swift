import Language

/// The program that shows maps to people who never open a terminal: the wall.
@main
enum Program {
  static func main() {
    print(Release.version)
  }
}
