import ArgumentParser
import Console
import Git
import History
import Journey

extension Completions {
  /// Paths of values, one step further than what is typed.
  static let paths = CompletionKind.custom { _, _, typed in
    offered { history throws(GitError) in
      try history.files(at: side(of: history)).flatMap { file -> [String] in
        let name = EditTarget.name(of: file)
        guard typed.hasPrefix(name + "/") else { return [name + "/"] }
        return file.document.slots.map { path in
          let whole = "\(name)/\(path)"
          let rest = whole.dropFirst(typed.count)
          guard let end = rest.firstIndex(of: "/"), whole.hasPrefix(typed) else { return whole }
          return String(whole[...end])
        }
      }
    }
  }
}
