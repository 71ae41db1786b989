import Glibc
import Language

/// The program that git calls for maps: it joins three versions of one, or prints one for reading.
///
/// It starts within a few milliseconds: git calls it for each file, so nothing is linked that it does not need.
@main
enum Program {
  static func main() {
    let arguments = bytes(CommandLine.argc, CommandLine.unsafeArgv)
    switch arguments.first.map({ String(decoding: $0, as: UTF8.self) }) {
    case nil:
      Stream.say(help)
      exit(2)
    case "--version": exit(Stream.write(Release.version + "\n") ? 0 : 128)
    case "--help", "-h": exit(Stream.write(help) ? 0 : 128)
    case "textconv": exit(Textconv.run(Array(arguments.dropFirst())))
    default: exit(Driver.run(arguments))
    }
  }

  /// The arguments as they came: a file's name need not be UTF-8.
  private static func bytes(
    _ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  ) -> [[UInt8]] {
    (1..<max(1, Int(count))).compactMap { place in
      words[place].map { word in Array(UnsafeRawBufferPointer(start: word, count: strlen(word))) }
    }
  }

  private static let help = """
    cjmgit-merge joins and prints customer journey maps for git.

      cjmgit-merge [--strict] BASE OURS THEIRS MARKER-SIZE PATH
                                    join two versions into OURS; exit 1 where they conflict
      cjmgit-merge textconv FILE    print a map for reading, line by line
      cjmgit-merge --version

    `cjmgit init` and `cjmgit doctor --fix` tell git to call it.

    """
}
