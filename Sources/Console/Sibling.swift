import Glibc
package import SystemPackage

/// The other programs of the house, which lie beside this one: `PATH` is not asked, since anybody's program may stand there.
package enum Sibling {
  /// The program that joins and prints maps for git.
  package static let merge = "cjmgit-merge"
  /// The program that carries letters to people.
  package static let send = "cjmgit-send"
  /// The program that shows maps: the wall.
  package static let pages = "cjmgit-pages"

  /// Where a program of ours lies: beside the running one, links followed, or in `libexec/cjmgit` beside its folder.
  package static func find(_ name: String) -> FilePath? {
    guard let folder = running?.removingLastComponent() else { return nil }
    let places = [folder, folder.removingLastComponent().appending("libexec").appending("cjmgit")]
    return places.map { $0.appending(name) }.first(where: File.isProgram)
  }

  /// Becomes that program: the same process, streams and exit code.
  package static func become(_ name: String, _ arguments: [[UInt8]]) throws -> Never {
    guard let path = find(name) else {
      throw Failure(
        "`\(name)` does not lie beside `cjmgit`", hint: "install both programs into one folder, as `make install` does")
    }
    let words = [Array(name.utf8)] + arguments
    var pointers = words.map { word in (word + [0]).withUnsafeBytes { strdup($0.baseAddress) } }
    pointers.append(nil)
    _ = path.withPlatformString { execv($0, pointers) }
    throw Failure(couldNot: "start `\(path)`")
  }

  /// What followed so many words on our command line, as bytes: the name of a file need not be UTF-8.
  package static func words(after count: Int) -> [[UInt8]] {
    let all = CommandLine.unsafeArgv
    return (count..<max(count, Int(CommandLine.argc))).compactMap { place in
      all[place].map { word in Array(UnsafeRawBufferPointer(start: word, count: strlen(word))) }
    }
  }

  /// Our command line from the name of a command on, as bytes.
  package static func words(from name: String) -> [[UInt8]] {
    Array(words(after: 1).drop { $0 != Array(name.utf8) })
  }

  /// The file of the running program.
  package static var running: FilePath? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &target, target.count - 1)
    return count > 0 ? FilePath(platformString: Array(target[..<count]) + [0]) : nil
  }
}

private func strdup(_ bytes: UnsafeRawPointer?) -> UnsafeMutablePointer<CChar>? {
  bytes.flatMap { Glibc.strdup($0.assumingMemoryBound(to: CChar.self)) }
}
