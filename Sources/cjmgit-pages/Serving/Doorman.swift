import Walls

/// Decides what a request is answered: the files of the site by their names, and nothing else.
///
/// No path of a request ever reaches the file system: it is looked up among the pages that were made.
struct Doorman: Sendable {
  /// An answer, one that is to come, or the stream of events.
  enum Verdict {
    case response(Response)
    case order(Order)
    case events
  }

  /// Where the stream of events lies.
  static let events = "/events"

  let site: LiveSite
  let rule: HostRule

  func verdict(on request: Request) -> Verdict {
    guard rule.allows(request.host) else {
      return .response(
        .words(.misdirected, "this wall does not answer to that name; `cjmgit serve --host NAME` adds one"))
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      return .response(.words(.notAllowed, "a wall can only be read", [("Allow", "GET, HEAD")]))
    }
    guard !request.bringsBody else { return .response(.words(.malformed, "a wall takes nothing")) }
    if request.path == Self.events { return .events }
    let (edition, name) = (site.edition, Self.name(request.path))
    let folder = String(request.path.dropFirst())
    // A folder without its slash is said with it, so that what its page names is found.
    if edition.hasFolder(folder) { return .response(.words(.moved, "/\(folder)/", [("Location", "/\(folder)/")])) }
    // What is known is not made again only to say so.
    let tag = edition.tag(of: name)
    if request.known.contains(tag) { return .response(unchanged(tag, Wall.isEmbeddable(name))) }
    switch site.ask(name) {
    case .page(let page): return .response(response(page, request))
    case .order(let order): return .order(order)
    }
  }

  /// The answer for which a client waited.
  func response(_ outcome: Order.Outcome, _ request: Request) -> Response {
    switch outcome {
    case .page(let page): response(page, request)
    case .missing: .words(.missing, "there is no such page on this wall")
    case .failed: .words(.busy, "the repository cannot be read now", [("Retry-After", "10")])
    }
  }

  /// The file that a path names: that of a folder is its index.
  private static func name(_ path: String) -> String {
    let name = String(path.dropFirst())
    return name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
  }

  private func response(_ page: LivePage, _ request: Request) -> Response {
    guard !request.known.contains(page.tag), !request.known.contains("*") else {
      return unchanged(page.tag, page.isEmbeddable)
    }
    return Response(
      status: .fine, fields: [("Content-Type", page.type)] + Self.fields(page.tag), body: page.bytes,
      isEmbeddable: page.isEmbeddable)
  }

  private func unchanged(_ tag: String, _ isEmbeddable: Bool) -> Response {
    Response(status: .unchanged, fields: Self.fields(tag), isEmbeddable: isEmbeddable)
  }

  private static func fields(_ tag: String) -> [(name: String, value: String)] {
    [("ETag", tag), ("Cache-Control", "no-cache")]
  }
}
