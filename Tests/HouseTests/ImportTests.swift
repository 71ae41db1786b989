import Testing

/// Who may know whom: SwiftPM lets a target import what it reaches through others, so the table stands here too.
private let mayImport: [String: Set<String>] = [
  "Language": ["CUtf8proc"],
  "Journey": ["Language", "CLibYAML"],
  "Git": ["CLibGit2", "SystemPackage"],
  "History": ["Journey", "Git", "Language", "SystemPackage"],
  "Telling": ["Journey", "Language"],
  "Notices": ["Telling", "Journey", "Language", "SystemPackage"],
  "Walls": ["Telling", "Journey", "Language"],
  "Console": ["History", "Git", "Journey", "Language", "ArgumentParser", "SystemPackage", "Subprocess"],
  "cjmgit": [
    "Console", "Language", "Journey", "Git", "History", "Telling", "Notices", "ArgumentParser", "SystemPackage",
  ],
  "cjmgit-merge": ["Journey", "Language"],
  "cjmgit-send": ["Notices", "Language", "CLibCurl", "CLibCrypto", "CMalloc", "SystemPackage"],
  "cjmgit-pages": [
    "Console", "Walls", "History", "Git", "Telling", "Journey", "Language", "ArgumentParser",
    "SystemPackage", "CMalloc",
  ],
]

/// The modules that are programs, which may print and end.
private let programs: Set<String> = ["cjmgit", "cjmgit-merge", "cjmgit-send", "cjmgit-pages"]

/// What the toolchain brings; Foundation is not among it: it costs every start of the program.
private let toolchain: Set<String> = ["Glibc", "Dispatch", "Synchronization"]

@Suite struct `The house` {
  @Test func `every module imports only what the table of modules allows`() throws {
    let wrong = try House.files().flatMap { file in
      file.imports.filter { !toolchain.contains($0) && mayImport[file.module]?.contains($0) != true }
        .map { "\(file.path) imports \($0)" }
    }
    #expect(wrong == [])
  }

  @Test func `no module below the programs prints or exits`() throws {
    let wrong = try House.files().filter { !programs.contains($0.module) }.flatMap { file in
      file.lines.filter { line in
        let code = line.trimmed
        return code.hasPrefix("print(") || code.hasPrefix("exit(") || code.contains("fatalError(")
      }.map { "\(file.path): \($0)" }
    }
    #expect(wrong == [])
  }

  @Test func `no file but a table is longer than 300 lines`() throws {
    let long = try House.files().filter { $0.lines.count > 300 && !$0.path.contains("/Table/") }
    #expect(long.map(\.path) == [])
  }
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}
