import Console
import Git
import History
import Language
import SystemPackage

/// What has a name of ours and cannot be read.
struct PassedOver {
  /// Its path.
  let path: FilePath
  /// Why it is not read.
  let reason: Words

  /// What is said of it.
  func said(_ tongue: Tongue) -> String {
    ComparingWords.skipped.filled(tongue, path.string, reason[tongue])
  }
}

extension PassedOver {
  /// What git could not read.
  init(_ skipped: Skipped) {
    path = skipped.path
    reason =
      switch skipped.error.code {
      case .symbolicLink: ComparingWords.link
      case .notRegularFile: ComparingWords.noFile
      default: Words(skipped.error.message, skipped.error.message, skipped.error.message)
      }
  }

  /// What lies outside of any repository and is no file.
  init(_ path: FilePath) {
    self.path = path
    reason = File.isLink(path) ? ComparingWords.link : ComparingWords.noFile
  }
}
