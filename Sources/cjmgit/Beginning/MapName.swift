import Console
import Journey
import Language
import SystemPackage

/// What a new map is called: its id, its title, and its file.
struct MapName {
  let id: String
  let title: String
  let file: FilePath

  /// Takes `returns`, `maps/returns`, `maps/returns.cjm.yaml`, or a title, of which an id is made.
  init(_ word: String, title: String?, _ tongue: Tongue) throws {
    guard let last = FilePath(word).lastComponent?.string else {
      throw Failure(BeginningWords.noID.filled(tongue, word), hint: BeginningWords.giveID[tongue])
    }
    let ending = ".cjm.yaml"
    let bare = last.hasSuffix(ending) ? String(last.dropLast(ending.count)) : last
    let isID = Self.isID(bare)
    // A slash stands in a title as it may in a path; a title is taken whole.
    let isTitle = !isID && !last.hasSuffix(ending)
    let spelled = isTitle ? word : bare
    guard spelled.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Failure(BeginningWords.noID.filled(tongue, word), hint: BeginningWords.giveID[tongue])
    }
    // What is not Ukrainian shows by its letters; a Ukrainian title may have none of its own.
    id = isID ? bare : Transliterate.id(spelled, tongue == .uk ? .uk : nil)
    self.title = title ?? (isTitle ? word : bare)
    let folder = isTitle ? FilePath("") : FilePath(word).removingLastComponent()
    file = folder.appending(id + ending)
  }

  private static func isID(_ text: String) -> Bool {
    let isWord: (UInt8) -> Bool = { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
    return text.utf8.first.map(isWord) == true && text.utf8.allSatisfy { isWord($0) || $0 == 0x2D }
  }
}
