import Foundation
import Journey
import Language
import TestSupport

/// Makes a merge that went wrong as small as it can, and lays it down for a person to look at.
enum MergeShrinker {
  /// The smallest amount, drawn from the same seed, that still goes wrong.
  static func shrunk(_ amount: Amount, isWrong: (Amount) -> Bool) -> Amount {
    let parts: [(WritableKeyPath<Amount, Int>, least: Int)] = [
      (\.styleOfOurs, 0), (\.styleOfTheirs, 0), (\.ours, 0), (\.theirs, 0), (\.duels, 0), (\.richness, 1),
    ]
    var best = amount
    var unshared = best
    unshared.isShared = false
    if isWrong(unshared) { best = unshared }
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for (part, least) in parts {
        for count in least..<max(least, best[keyPath: part]) {
          var smaller = best
          smaller[keyPath: part] = count
          guard isWrong(smaller) else { continue }
          (best, isSmaller) = (smaller, true)
          break
        }
      }
    }
    return best
  }

  /// What is wrong, in short, with the folder in which the files lie.
  static func report(_ amount: Amount) -> String {
    let small = shrunk(amount) { !MergeRound($0).problems.isEmpty }
    let round = MergeRound(small)
    let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("cjmgit-merge-\(amount.seed)")
    lay(round, in: folder)
    let problems = round.problems.prefix(12).map { "\n  " + $0 }.joined()
    return "\(small)\n  files: \(folder.path)\(problems)"
  }

  private static func lay(_ round: MergeRound, in folder: URL) {
    var files = zip(["base", "ours", "theirs"], round.merge.sheets).map { ("\($0).yaml", $1.bytes) }
    if let result = round.result {
      files += [
        ("result.base.yaml", result.bytes(.base)), ("result.ours.yaml", result.bytes(.ours)),
        ("result.theirs.yaml", result.bytes(.theirs)),
        ("result.marked.yaml", result.marked(with: Markers(.diff3, size: 7, in: .en))),
        ("conflicts.txt", Array(result.conflicts.map { "\($0.cause) \($0.path)\n" }.joined().utf8)),
      ]
    }
    files.append(("expected.txt", Array(round.reference.clashes.map { "\($0)\n" }.joined().utf8)))
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files { try? Data(bytes).write(to: folder.appendingPathComponent(name)) }
  }
}
