import Glibc

/// One client: what it has said, what it is still to be sent, and until when it has time.
struct Client {
  /// How many seconds it has for a request, for taking a piece of an answer, and between two requests.
  ///
  /// A thousand clients that send a byte a minute would otherwise hold every place.
  static let patience: Int64 = 20

  /// What it waits for.
  private enum Phase {
    case request, events
    /// That what is still to be sent is taken: it is the last.
    case end
    /// That the client leaves, too: who closes first may take the last words back.
    case leaving
  }

  private let file: Int32
  private var phase = Phase.request
  private var input: [UInt8] = []
  private var output: [ArraySlice<UInt8>] = []
  private var told: LiveSite.News?
  /// What it asked for and is being made.
  private var order: (page: Order, request: Request)?
  /// Whether it says nothing more; it may still hear.
  private var isMute = false
  private var deadline: Int64?
  /// Whether it is gone, and is to be forgotten.
  private(set) var isGone = false

  init(_ file: Int32, now: Int64) {
    self.file = file
    deadline = now + Self.patience
  }

  /// What to wait for: that it says something, where that would be read, or that it takes something.
  var events: Int16 {
    Int16((isMute || input.count > Request.limit ? 0 : POLLIN) | (output.isEmpty ? 0 : POLLOUT))
  }

  /// Whether it had its time.
  func isLate(_ now: Int64) -> Bool { deadline.map { $0 < now } ?? false }

  /// Does what can be done now without waiting.
  mutating func serve(_ doorman: Doorman, now: Int64) {
    listen()
    flush(now)
    answer(doorman, now)
    if phase == .events { tell(doorman.site.news, now: now) }
    part(now)
    if isMute, hearsNothingMore { isGone = true }
  }

  /// Whether one who hung up, or at least says nothing more, is to hear nothing more either.
  private var hearsNothingMore: Bool {
    switch phase {
    case .request: order == nil && output.isEmpty
    case .end: false
    case .events, .leaving: true
    }
  }

  /// Gives what it waited for, if that is there, and answers what it asked next.
  mutating func deliver(_ doorman: Doorman, now: Int64) {
    guard let order, let outcome = order.page.outcome else { return }
    self.order = nil
    deadline = now + Self.patience
    put(doorman.response(outcome, order.request), isHead: order.request.method == "HEAD")
    flush(now)
    serve(doorman, now: now)
  }

  private mutating func answer(_ doorman: Doorman, _ now: Int64) {
    while !isGone, output.isEmpty, order == nil, phase == .request, answerNext(doorman, now) { flush(now) }
  }

  /// Tells one who listens what is new; with `isBeat` says something in any case, which finds out who is gone.
  mutating func tell(_ news: LiveSite.News, isBeat: Bool = false, now: Int64) {
    // Who has not taken the last word yet hears the newest behind it.
    guard phase == .events, output.isEmpty, isBeat || news != told else { return }
    output.append(Array(Event.text(news, after: told).utf8)[...])
    told = news
    flush(now)
  }

  /// Sends what was begun, and no more.
  mutating func dismiss(_ now: Int64) {
    if phase != .leaving { phase = .end }
    part(now)
  }

  /// Says goodbye where everything is said.
  private mutating func part(_ now: Int64) {
    guard phase == .end, output.isEmpty, order == nil, !isGone else { return }
    phase = .leaving
    deadline = now + 2
    shutdown(file, CInt(SHUT_WR))
  }

  /// Hears what was said; who listens to events has nothing to say.
  private mutating func listen() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    // A few pieces a turn: others want to be heard, too.
    for _ in 0..<4 where input.count <= Request.limit {
      let count = recv(file, &chunk, chunk.count, 0)
      if count < 0, errno == EINTR { continue }
      if count == 0 { isMute = true }
      if count < 0, errno != EAGAIN { isGone = true }
      guard count > 0 else { return }
      if phase == .request { input += chunk[..<count] }
    }
  }

  /// Answers the next request; false where it is not all there.
  private mutating func answerNext(_ doorman: Doorman, _ now: Int64) -> Bool {
    do throws(Request.Refusal) {
      let end = input.endOfHead
      guard end ?? input.count <= Request.limit else { throw .tooLong }
      guard let end else { return false }
      let request = try Request(input[..<end])
      input.removeSubrange(..<(end + 4))
      deadline = now + Self.patience
      if !request.staysOpen { phase = .end }
      put(doorman.verdict(on: request), request)
    } catch {
      phase = .end
      put(.words(error == .tooLong ? .tooLong : .malformed, "this is no request that a wall answers"))
    }
    return true
  }

  private mutating func put(_ verdict: Doorman.Verdict, _ request: Request) {
    let isHead = request.method == "HEAD"
    switch verdict {
    case .response(let response): put(response, isHead: isHead)
    case .order(let page):
      order = (page, request)
      // Its time is that of whoever makes the page.
      deadline = nil
    case .events:
      phase = isHead ? .end : .events
      put(Event.response)
    }
  }

  private mutating func put(_ response: Response, isHead: Bool = false) {
    output.append(response.head(staysOpen: phase == .request)[...])
    if !isHead, let body = response.body { output.append(body[...]) }
  }

  /// Sends as much as is taken.
  private mutating func flush(_ now: Int64) {
    while let next = output.first, !isGone {
      let count = next.withUnsafeBytes { send(file, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
      if count > 0 {
        output[0] = next.dropFirst(count)
        if output[0].isEmpty { output.removeFirst() }
        deadline = now + Self.patience
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        isGone = true
      }
    }
    // Who listens has all the time in the world.
    if phase == .events { deadline = nil }
  }
}

extension [UInt8] {
  /// Where the empty line behind the head begins, with the end of the line before it.
  fileprivate var endOfHead: Int? {
    guard count >= 4 else { return nil }
    return (0...count - 4).first { self[$0] == 13 && self[$0 + 1] == 10 && self[$0 + 2] == 13 && self[$0 + 3] == 10 }
  }
}
