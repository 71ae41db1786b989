import Git
import Journey
import SystemPackage

/// The names by which people speak of conflicts: `JOURNEY/stage/row`.
struct ConflictNames {
  /// A conflict in its file.
  struct Found {
    let file: UnmergedFile
    let conflict: Conflict
    let state: Settling.State
  }

  let files: [UnmergedFile]

  /// What a file's names begin with: the id of its document, where no other file has the same, else its path.
  func prefix(of file: UnmergedFile) -> String {
    let isAlone = files.count { $0.id == file.id } == 1
    return file.id.isEmpty || !isAlone ? file.path.string : file.id
  }

  /// The shortest name of a conflict by which it is found again.
  func name(of conflict: Conflict, in file: UnmergedFile) -> String {
    let record = file.document?.form.record
    let short = conflict.path.short(in: record)
    let others = file.settling?.conflicts.map(\.conflict.path).filter { $0 != conflict.path } ?? []
    let isAlone = others.allSatisfy { $0.naming(by: short, in: record) != .itself }
    let path = isAlone ? short : conflict.path
    return path == .top ? prefix(of: file) : "\(prefix(of: file))/\(path)"
  }

  /// The files that a word names, with what is left of the word for inside of them: every file where it names none.
  ///
  /// `path` is the word as a path from the top of the repository.
  func scopes(of word: String, as path: FilePath?) -> [(file: UnmergedFile, rest: Path)] {
    let scopes = files.flatMap { file -> [(UnmergedFile, Path)] in
      if path == file.path { return [(file, .top)] }
      return [file.id, file.path.string].filter { !$0.isEmpty }.compactMap { name in
        if word == name { return (file, .top) }
        return word.hasPrefix(name + "/") ? (file, Path(text: String(word.dropFirst(name.count + 1)))) : nil
      }
    }
    let inside = scopes.filter { $0.1 == .top || !found(in: [$0]).isEmpty }
    return inside.isEmpty ? files.map { ($0, Path(text: word)) } : inside
  }

  /// The conflicts that stand at some paths, or inside of what these name.
  func found(in scopes: [(file: UnmergedFile, rest: Path)], exactly: Bool = false) -> [Found] {
    scopes.flatMap { file, path -> [Found] in
      let record = file.document?.form.record
      return (file.settling?.conflicts ?? []).compactMap { conflict, state in
        let naming = conflict.path.naming(by: path, in: record)
        guard naming == .itself || naming == .inside && !exactly else { return nil }
        return Found(file: file, conflict: conflict, state: state)
      }
    }
  }
}
