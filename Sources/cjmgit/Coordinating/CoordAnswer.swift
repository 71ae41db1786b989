import Journey
import Notices

/// A department that is to answer, and at how many places.
struct CoordAnswer {
  let department: String
  let places: Int

  /// Every department that is waited for, or those under the one that is asked for; those with the most places first, then in the order of what is not agreed.
  static func all(_ found: [Uncoordinated], _ compared: Compared, asked: String?) -> [CoordAnswer] {
    let wanted = asked.map(compared.company.under)
    let ids = found.flatMap(\.departments).filter { wanted?.contains($0) ?? true }
    let answers = ids.uniqued().map { id in CoordAnswer(department: id, places: ids.count { $0 == id }) }
    return answers.enumerated().sorted { ($1.element.places, $0.offset) < ($0.element.places, $1.offset) }.map(
      \.element)
  }
}
