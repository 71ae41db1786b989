import Foundation
import Testing

@Suite struct `Lists and folders` {
  @Test func `every command has one file in the folder and one line in the list`() throws {
    let root = try String(contentsOf: House.top.appending(path: "Sources/cjmgit/Cjmgit.swift"), encoding: .utf8)
    let listed = root.split(separator: "\n").compactMap { line -> String? in
      let word = line.drop { $0 == " " }
      guard word.contains("Command.self") else { return nil }
      return String(word.prefix { $0 != "." })
    }
    #expect(listed.sorted() == (try House.names(in: "Sources/cjmgit/Commands")))
  }
}
