import Journey
import Language
import Telling

extension Shown {
  /// Where something that changed stands, in words: its stage, or that it is of the whole path; the map, where that is asked for.
  func place(of item: Item, namingMap: Bool) -> String {
    let number = changes.groups.first { $0.items.contains { $0.path == item.path } }?.position
    let tongue = teller.tongue
    let stage = number.map { BoardWords.stage.filled(tongue, String($0 + 1)) } ?? BoardWords.wholePath[tongue]
    return namingMap ? "\(stage). \(title)" : stage
  }
}
