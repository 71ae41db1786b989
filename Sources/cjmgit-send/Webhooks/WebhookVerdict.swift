internal import CLibCurl
import Language
import Notices

/// What became of a request to a webhook.
struct WebhookVerdict {
  /// The outcome, and what stands beside it.
  struct Outcome {
    let transfer: Transfer.Outcome
    /// Whether the address was turned away at the gate.
    let isShut: Bool
    /// The seconds that the server asks us to wait.
    let pause: Int?
  }

  /// The longest wait that a server may ask for.
  private static let longestPause = 86_400

  /// Why the letter was not taken; nil where it was.
  let refusal: Refusal?

  /// Judges an outcome; a success whose answer was cut off is one, since the server had taken the letter.
  init(_ outcome: Outcome, _ request: Webhook.Request, to person: String, by road: String, at host: String) {
    let transfer = outcome.transfer
    if 200...299 ~= transfer.response, transfer.code == CURLE_OK || transfer.isCut {
      refusal = nil
      return
    }
    let (kind, message, hint) = Self.judged(outcome, request, road)
    refusal = Refusal(
      kind, MailError(doing: "post the letter to `\(person)` at `\(Escape.line(host))`", message: message, hint: hint))
  }

  private static func judged(
    _ outcome: Outcome, _ request: Webhook.Request, _ road: String
  ) -> (Refusal.Kind, String, String?) {
    let (transfer, broken) = (outcome.transfer, request.isShared ? Refusal.Kind.closed : .lasting)
    if outcome.isShut {
      let hint = "if that is meant: `git config --global cjmgit.send.\(road).allowPrivate true`"
      return (broken, "it is an address of this machine or of the network around it", hint)
    }
    guard transfer.code == CURLE_OK || transfer.isCut else {
      return (transfer.isPassing ? .passing() : broken, transfer.words, nil)
    }
    let said = "the server answered \(transfer.response)\(quoted(transfer, request.secrets))"
    switch transfer.response {
    case 300...399: return (broken, said, "redirects are not followed; name the address itself")
    case 429, 503: return (.passing(after: outcome.pause.map { min($0, longestPause) }), said, nil)
    case 408, 425, 500...599: return (.passing(after: outcome.pause.map { min($0, longestPause) }), said, nil)
    // The address or the token is wrong, not the letter.
    case 401, 403, 404, 405, 410:
      return (broken, said, "look at `cjmgit.send.\(road)`: the address or its token is not taken")
    default: return (.lasting, said, nil)
    }
  }

  /// The first line of an answer, cut, harmless, and without what is secret.
  private static func quoted(_ transfer: Transfer.Outcome, _ secrets: [String]) -> String {
    let text = String(decoding: transfer.answer, as: UTF8.self)
    let body = text.firstRange(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? ""
    var line = String((body.utf8Lines.first ?? "").prefix(200))
    for secret in secrets where !secret.isEmpty {
      line = line.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "…")
    }
    return line.isEmpty ? "" : ": `\(Escape.line(line))`"
  }
}

extension Transfer.Outcome {
  /// Whether another try may go better: the connection broke or the time was up.
  fileprivate var isPassing: Bool {
    [CURLE_OPERATION_TIMEDOUT, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_HTTP2]
      .contains(code) || [CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT].contains(code)
  }
}
