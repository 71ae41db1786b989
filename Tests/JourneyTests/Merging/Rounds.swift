import Foundation

/// How often the chance is tried: `CJMGIT_SEED` chooses where it begins, `CJMGIT_ROUNDS` how often.
enum Rounds {
  /// The seeds of a test that is run so often.
  static func seeds(usual: UInt64) -> Range<UInt64> {
    let first = number("CJMGIT_SEED") ?? 1
    return first..<(first + (number("CJMGIT_ROUNDS") ?? usual))
  }

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
  }

  /// Tries all seeds on all cores; the results stand in the order of the seeds.
  static func run<Result: Sendable>(
    _ seeds: Range<UInt64>, _ round: @escaping @Sendable (UInt64) -> Result
  ) async -> [Result] {
    let cores = UInt64(ProcessInfo.processInfo.activeProcessorCount)
    return await withTaskGroup(of: [(UInt64, Result)].self) { group in
      for core in 0..<cores {
        group.addTask { seeds.filter { $0 % cores == core }.map { ($0, round($0)) } }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
