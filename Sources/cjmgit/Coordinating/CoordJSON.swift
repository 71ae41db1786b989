import Journey
import Language
import Notices

/// What is not agreed as JSON.
enum CoordJSON {
  /// The version of the form.
  private static let version = 1

  static func text(_ found: [Uncoordinated], _ compared: Compared, since base: String?, _ tongue: Tongue) -> String {
    JSON.object([
      ("schema", .int(version)),
      ("since", JSON(base)),
      ("uncoordinated", .list(found.map { json($0, compared, tongue) })),
    ]).text(pretty: true) + "\n"
  }

  private static func json(_ found: Uncoordinated, _ compared: Compared, _ tongue: Tongue) -> JSON {
    let words = UncoordinatedWords(found, compared, tongue)
    return .object([
      ("journey", .text(found.journey.id)),
      ("path", .text(found.path.description)),
      ("title", .text(words.name)),
      ("stage", JSON(found.stage?.number)),
      ("class", .text(found.class.rawValue)),
      ("changes", JSON(words.lines)),
      ("changedBy", .list(found.changedBy.map { JSON($0) })),
      ("commit", .text(found.commit.id)),
      ("day", .text(found.commit.day.iso)),
      ("waiting", JSON(found.waiting.compactMap(\.identity))),
      ("rule", JSON(found.rule?.name)),
      ("answer", JSON(found.departments.map(UncoordinatedWords.command))),
    ])
  }
}
