import Console
import Glibc
import Synchronization

/// The site as it stands: what reads the repository puts editions here, what serves it takes pages from here.
final class LiveSite: Sendable {
  /// What those who listen are told.
  struct News: Sendable, Equatable {
    /// The commit that is shown.
    var commit: String
    /// Whether the repository cannot be read, so that newer commits may be missing.
    var isTroubled = false
  }

  /// What comes of asking for a page.
  enum Answer {
    case page(LivePage)
    /// It is being made; the bell is rung when it is there.
    case order(Order)
  }

  private struct State {
    var edition: Edition
    var news: News
    var shelf = Shelf()
    /// What is being made of the edition, by path.
    var orders: [String: Order] = [:]
    /// Years of history take their time: a page of the week does not wait behind them.
    var long = Crew(most: max(1, min(4, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))))), short = Crew(most: 2)

    /// Puts a page on the shelf; where it could not be made, its earlier state stands.
    mutating func outcome(of order: Order, _ made: Result<LivePage?, any Error>) -> Order.Outcome {
      switch made {
      case .success(.some(let page)):
        // Who made an older state last does not hide the newer one.
        if order.edition === edition { shelf.put(page, at: order.path) }
        return .page(page)
      case .success(.none): return .missing
      case .failure: return shelf.take(order.path).map { .page($0) } ?? .failed
      }
    }

    mutating func giveUp(_ crew: WritableKeyPath<State, Crew>) {
      for order in self[keyPath: crew].waiting {
        orders[order.path] = nil
        order.end(.failed)
      }
      self[keyPath: crew].waiting = []
    }
  }

  private let state: Mutex<State>
  private let bell: Bell

  /// Shows an edition; the bell is rung when there is something new.
  init(_ edition: Edition, bell: Bell) {
    state = Mutex(State(edition: edition, news: News(commit: "\(edition.commit)")))
    self.bell = bell
  }

  /// What there is to tell now.
  var news: News { state.withLock(\.news) }

  /// What is shown now.
  var edition: Edition { state.withLock(\.edition) }

  /// The page at a path from the top of the site, made where it is not there yet.
  func ask(_ path: String) -> Answer {
    state.withLock { state in
      if let page = state.shelf.take(path), page.tag == state.edition.tag(of: path) { return .page(page) }
      if let order = state.orders[path] { return .order(order) }
      let order = Order(path, of: state.edition)
      state.orders[path] = order
      let crew = state.edition.isLong(path) ? \State.long : \State.short
      state[keyPath: crew].waiting.append(order)
      if state[keyPath: crew].hasRoom, Thread.started({ self.work(crew) }) != nil { state[keyPath: crew].workers += 1 }
      // The system gives no threads: whoever asks is told to come back.
      if state[keyPath: crew].workers == 0 { state.giveUp(crew) }
      return .order(order)
    }
  }

  /// Shows another edition from now on.
  func show(_ edition: Edition) {
    state.withLock { state in
      (state.edition, state.news, state.orders) = (edition, News(commit: "\(edition.commit)"), [:])
    }
    bell.ring()
  }

  /// Says whether the repository can be read.
  func trouble(_ isTroubled: Bool) {
    state.withLock { $0.news.isTroubled = isTroubled }
    bell.ring()
  }

  /// Makes what is ordered until nothing is left.
  private func work(_ crew: WritableKeyPath<State, Crew>) {
    while let order = state.withLock({ $0[keyPath: crew].next() }) {
      let made = Result { try order.edition.page(order.path) }
      state.withLock { state in
        order.end(state.outcome(of: order, made))
        if state.orders[order.path] === order { state.orders[order.path] = nil }
      }
      bell.ring()
    }
  }
}

/// Those who make pages of a kind: threads that end where there is nothing to do.
private struct Crew {
  let most: Int
  var waiting: [Order] = []
  var workers = 0

  var hasRoom: Bool { workers < most }

  /// The next page to make; nil sends the worker home.
  mutating func next() -> Order? {
    guard !waiting.isEmpty else {
      workers -= 1
      return nil
    }
    return waiting.removeFirst()
  }
}
