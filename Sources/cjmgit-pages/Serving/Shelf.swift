/// The pages that were made, by path, the newest state of each; those that nobody asked for longest go first.
struct Shelf {
  /// How many bytes it holds: all pages of most walls, and of no wall so many that memory ends.
  static let room = 128 << 20

  private struct Place {
    let page: LivePage
    var asked: Int
  }

  private var places: [String: Place] = [:]
  private var filled = 0
  private var turn = 0

  /// The page at a path, be it of an earlier state.
  mutating func take(_ path: String) -> LivePage? {
    turn += 1
    places[path]?.asked = turn
    return places[path]?.page
  }

  /// Puts a page in its place.
  mutating func put(_ page: LivePage, at path: String) {
    turn += 1
    remove(path)
    places[path] = Place(page: page, asked: turn)
    filled += page.bytes.count
    while filled > Self.room, places.count > 1, let oldest = places.min(by: { $0.value.asked < $1.value.asked }) {
      remove(oldest.key)
    }
  }

  private mutating func remove(_ path: String) { filled -= places.removeValue(forKey: path)?.page.bytes.count ?? 0 }
}
