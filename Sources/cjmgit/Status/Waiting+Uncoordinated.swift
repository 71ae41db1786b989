import Journey
import Language
import Notices
import Telling

extension Waiting {
  /// What departments have not agreed yet.
  static func uncoordinated(_ coordination: Coordination, _ tongue: Tongue) -> [Waiting] {
    coordination.found.compactMap { found in
      let words = UncoordinatedWords(found, coordination.compared, tongue)
      guard let waiting = words.waitingNames else { return nil }
      return Waiting(
        kind: .uncoordinated, journey: found.journey.id, stage: found.stage?.number, path: found.path,
        text: "\(words.name), \(waiting)")
    }
  }
}
