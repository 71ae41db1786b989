/// What is sent to those who listen.
///
/// After https://html.spec.whatwg.org/multipage/server-sent-events.html
enum Event {
  /// What the stream begins with.
  static let response = Response(
    status: .fine,
    fields: [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store"), ("X-Accel-Buffering", "no")])

  /// The lines for what there is to tell now; where it is nothing new, a comment.
  static func text(_ news: LiveSite.News, after told: LiveSite.News?) -> String {
    guard news != told else { return ":\n\n" }
    let lines = "data: \(news.commit)\n\n"
    return news.isTroubled ? "event: trouble\n\(lines)" : "event: commit\nid: \(news.commit)\n\(lines)"
  }
}
