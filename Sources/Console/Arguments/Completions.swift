package import ArgumentParser
package import Git
package import History
import Journey

/// The ids that the maps here know, for the shell to offer behind an option.
///
/// Whatever goes wrong, there is nothing to offer: a person who presses Tab wants no message.
package enum Completions {
  /// Departments of the company.
  package static let departments = CompletionKind.custom { _, _, _ in
    offered { history throws(GitError) in try history.company(at: side(of: history)).departments.map(\.id) }
  }

  /// People of the company.
  package static let people = CompletionKind.custom { _, _, _ in
    offered { history throws(GitError) in try history.company(at: side(of: history)).people.map(\.id) }
  }

  /// Journeys.
  package static let journeys = CompletionKind.custom { _, _, _ in
    offered { history throws(GitError) in
      try maps(in: history).map {
        (Document(headOf: $0.source, as: $0.record) ?? Document($0.source, as: $0.record)).id
      }
    }
  }

  /// Stages: of the journeys that the command line names, else of all.
  package static let stages = CompletionKind.custom { words, _, _ in
    let named = Set(zip(words, words.dropFirst()).filter { $0.0 == "--journey" }.map(\.1))
    return offered { history throws(GitError) in
      let documents = Parallel.map(try maps(in: history)) { Document($0.source, as: $0.record) }
      return Registry(documents.filter { named.isEmpty || named.contains($0.id) }).ids(.stage)
    }
  }

  /// Figures of all journeys.
  package static let figures = CompletionKind.custom { _, _, _ in
    offered { history throws(GitError) in
      Registry(Parallel.map(try maps(in: history)) { Document($0.source, as: $0.record) }).ids(.kpi)
    }
  }

  private static func maps(in history: borrowing History) throws(GitError) -> [MapSource] {
    let side = try side(of: history)
    return try history.sources(at: side, filter: history.filter(at: side)).sources
      .filter { $0.record.target == .journey }
  }

  /// The state that people see: that of the disk, where there is one.
  package static func side(of history: borrowing History) throws(GitError) -> Side {
    history.repository.isBare ? try history.head() : .workTree
  }

  /// Each id once, in order; what a shell could take for something else is no id.
  package static func offered(_ ids: (borrowing History) throws(GitError) -> some Sequence<String>) -> [String] {
    do {
      return Set(try ids(try History.open())).filter(isPlain).sorted()
    } catch {
      return []
    }
  }

  private static func isPlain(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
      }
  }
}
