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

  @Test func `every hook has one file in the table and one place in the list`() throws {
    let file = House.top.appending(path: "Sources/cjmgit/Hooks/OwnHook.swift")
    let line = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first { $0.contains("let all = [") }
    let names = line?.split(separator: "[").last?.prefix { $0 != "]" }.split(separator: ",") ?? []
    let listed = names.map { name in
      let word = name.drop { $0 == " " }
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    #expect(listed.sorted() == (try House.names(in: "Sources/cjmgit/Hooks/Table")))
  }
}
