internal import CLibGit2
package import SystemPackage

extension Repository {
  /// The longest file that is read: 1 MiB.
  package static var longestFile: Int { 1 << 20 }

  /// A file of the work tree, read without following links or waiting for pipes; in UTF-8, whatever it lies in.
  package func readFile(
    _ path: FilePath, limit: Int = Repository.longestFile
  ) throws(GitError) -> WorkTreeFile {
    let file = try SafeReader(top: neededWorkTree(), limit: limit).read(path)
    return WorkTreeFile(path: path, bytes: try inUTF8(file.bytes, of: path), mode: file.mode, stamp: file.stamp)
  }

  /// The files of the work tree that the filter wants, ignored ones left out, in git's order.
  package func workTreeFiles(matching filter: PathFilter) throws(GitError) -> [FilePath] {
    let tracked = try trackedPaths(matching: filter)
    return try files(matching: filter, tracked: tracked)
  }

  /// What in the work tree has a name that the filter wants and is no file: links, pipes, devices.
  package func workTreeOthers(matching filter: PathFilter) throws(GitError) -> [FilePath] {
    var walk = WorkTreeWalk(repository: pointer, filter: filter, tracked: try trackedPaths(matching: filter))
    try walk.walk(from: neededWorkTree())
    return walk.others.sorted(by: FilePath.inByteOrder)
  }

  /// The bytes as git would store them: line ends and `$Id$`, as the attributes of the path say.
  package func cleaned(_ bytes: [UInt8], for path: FilePath) throws(GitError) -> [UInt8] {
    try cleaned(bytes, for: path, flags: GIT_FILTER_DEFAULT.rawValue)
  }

  func cleaned(_ bytes: [UInt8], for path: FilePath, flags: UInt32) throws(GitError) -> [UInt8] {
    let doing = "convert `\(path)` for storing"
    var filters: OpaquePointer?
    try despiteIndex { () throws(GitError) in
      let code = path.withPlatformString {
        git_filter_list_load(&filters, pointer, nil, $0, GIT_FILTER_TO_ODB, flags)
      }
      try git(doing) { code }
    }
    guard let filters else { return bytes }
    defer { git_filter_list_free(filters) }
    var output = git_buf()
    defer { git_buf_dispose(&output) }
    let code = bytes.withUnsafeBytes { input in
      git_filter_list_apply_to_buffer(&output, filters, input.bindMemory(to: CChar.self).baseAddress, input.count)
    }
    try git(doing) { code }
    return Array(UnsafeRawBufferPointer(start: output.ptr, count: output.size))
  }

  func neededWorkTree() throws(GitError) -> FilePath {
    guard let workTree else {
      throw GitError(.bare, doing: "look at the work tree of `\(gitDirectory)`", message: "the repository is bare")
    }
    return workTree
  }

  func files(matching filter: PathFilter, tracked: Set<FilePath>) throws(GitError) -> [FilePath] {
    let top = try neededWorkTree()
    var walk = WorkTreeWalk(repository: pointer, filter: filter, tracked: tracked)
    try walk.walk(from: top)
    let seen = Set(walk.files)
    let ignored = tracked.filter { path in
      let place = top.pushing(path)
      return !seen.contains(path) && place.status?.type == .regular && !place.removingLastComponent().isBehindLink
    }
    return (walk.files + ignored).sorted(by: FilePath.inByteOrder)
  }

  private func trackedPaths(matching filter: PathFilter) throws(GitError) -> Set<FilePath> {
    do { return Set(try index(matching: filter).entries.map(\.path)) } catch let error where error.needsGit {
      return Set(try headEntries(matching: filter).keys)
    }
  }
}
