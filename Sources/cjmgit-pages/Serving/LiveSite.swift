import Synchronization

/// The site as it stands, in memory: what builds it puts it here, what serves it takes it from here.
final class LiveSite: Sendable {
  /// What those who listen are told.
  struct News: Sendable, Equatable {
    /// The commit that is shown.
    var commit: String
    /// Whether the repository cannot be read, so that newer commits may be missing.
    var isTroubled = false
  }

  private struct State {
    var pages: [String: LivePage]
    var news: News
  }

  private let state: Mutex<State>
  private let bell: Bell

  /// Shows the pages of a commit; the bell is rung when there is something new.
  init(_ pages: [String: LivePage], commit: String, bell: Bell) {
    state = Mutex(State(pages: pages, news: News(commit: commit)))
    self.bell = bell
  }

  /// The page at a path from the top of the site.
  func page(_ path: String) -> LivePage? { state.withLock { $0.pages[path] } }

  /// What there is to tell now.
  var news: News { state.withLock(\.news) }

  /// Puts other pages in their place.
  func show(_ pages: [String: LivePage], commit: String) {
    state.withLock { state in (state.pages, state.news) = (pages, News(commit: commit)) }
    bell.ring()
  }

  /// Says whether the repository can be read.
  func trouble(_ isTroubled: Bool) {
    state.withLock { $0.news.isTroubled = isTroubled }
    bell.ring()
  }
}
