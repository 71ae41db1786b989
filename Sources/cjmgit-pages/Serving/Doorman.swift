import Walls

/// Decides what a request is answered: the files of the site by their names, and nothing else.
///
/// No path of a request ever reaches the file system: it is looked up among the pages that were made.
struct Doorman: Sendable {
  /// An answer, or the stream of events.
  enum Verdict {
    case response(Response)
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
    guard let page = site.page(Self.name(request.path)) else { return .response(missing(request.path)) }
    return .response(response(page, request))
  }

  /// The file that a path names: that of a folder is its index.
  private static func name(_ path: String) -> String {
    let name = String(path.dropFirst())
    return name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
  }

  /// A folder without its slash is said with it, so that what its page names is found.
  private func missing(_ path: String) -> Response {
    let folder = String(path.dropFirst())
    guard !folder.isEmpty, !folder.contains("/"), site.page("\(folder)/index.html") != nil else {
      return .words(.missing, "there is no such page on this wall")
    }
    return .words(.moved, "/\(folder)/", [("Location", "/\(folder)/")])
  }

  private func response(_ page: LivePage, _ request: Request) -> Response {
    let fields = [("ETag", page.tag), ("Cache-Control", "no-cache")]
    guard !request.known.contains(page.tag), !request.known.contains("*") else {
      return Response(status: .unchanged, fields: fields, isEmbeddable: page.isEmbeddable)
    }
    return Response(
      status: .fine, fields: [("Content-Type", page.type)] + fields, body: page.bytes, isEmbeddable: page.isEmbeddable)
  }
}
