import Glibc
import Synchronization

/// Work on many things at once, on all cores.
package enum Parallel {
  /// What `work` makes of each thing, in the order of the things.
  package static func map<Item: Sendable, Made: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Made
  ) -> [Made] {
    let count = min(items.count, max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))))
    guard count > 1 else { return items.map(work) }
    let share = Share(items, work)
    let threads = (1..<count).compactMap { _ in Thread.started { share.take() } }
    share.take()
    threads.forEach { $0.join() }
    return share.made
  }

  /// The things that are left, and what was made of the others.
  private final class Share<Item: Sendable, Made: Sendable>: Sendable {
    private let items: [Item]
    private let work: @Sendable (Item) -> Made
    private let next = Atomic(0)
    private let done = Mutex<[(place: Int, made: Made)]>([])

    init(_ items: [Item], _ work: @escaping @Sendable (Item) -> Made) {
      self.items = items
      self.work = work
    }

    func take() {
      var own: [(Int, Made)] = []
      while case let place = next.add(1, ordering: .relaxed).oldValue, place < items.count {
        own.append((place, work(items[place])))
      }
      done.withLock { $0 += own }
    }

    var made: [Made] { done.withLock { $0.sorted { $0.place < $1.place }.map(\.made) } }
  }
}
