internal import CLibGit2

/// The merge by lines that git does where no driver is at work.
package enum LineMerge {
  /// What comes of three versions; `nil` where git would stop at a conflict.
  package static func clean(base: [UInt8], ours: [UInt8], theirs: [UInt8]) throws(GitError) -> [UInt8]? {
    try LibGit2.start()
    var result = git_merge_file_result()
    let code = base.withUnsafeBufferPointer { base in
      ours.withUnsafeBufferPointer { ours in
        theirs.withUnsafeBufferPointer { theirs in
          var inputs = [base, ours, theirs].map { bytes in
            var input = git_merge_file_input()
            git_merge_file_input_init(&input, UInt32(GIT_MERGE_FILE_INPUT_VERSION))
            bytes.withMemoryRebound(to: CChar.self) { input.ptr = $0.baseAddress }
            input.size = bytes.count
            return input
          }
          return git_merge_file(&result, &inputs[0], &inputs[1], &inputs[2], nil)
        }
      }
    }
    try git("merge by lines") { code }
    defer { git_merge_file_result_free(&result) }
    guard result.automergeable != 0 else { return nil }
    return Array(UnsafeRawBufferPointer(start: result.ptr, count: result.len))
  }
}
