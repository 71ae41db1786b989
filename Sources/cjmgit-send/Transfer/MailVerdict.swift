internal import CLibCurl
import Language
import Notices

/// What became of a transaction with a mail server.
struct MailVerdict {
  /// Why the letter was not taken; nil where it was.
  let refusal: Refusal?

  /// Judges an outcome by the phase it ended in, and by the server's code (RFC 5321 §4.2).
  init(_ outcome: Transfer.Outcome, to person: String, at host: String) {
    guard outcome.code != CURLE_OK else {
      refusal = nil
      return
    }
    let (kind, message) = Self.judged(outcome, at: host)
    let doing = kind == .closed ? "use the mail server `\(host)`" : "deliver the letter to `\(person)`"
    refusal = Refusal(kind, MailError(doing: doing, message: message, hint: Self.hint(outcome)))
  }

  private static func judged(_ outcome: Transfer.Outcome, at host: String) -> (Refusal.Kind, String) {
    switch outcome.code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT:
      return (.closed, "it does not answer (\(outcome.words))")
    // Nothing of what a server says here is repeated: it may say the password.
    case CURLE_LOGIN_DENIED: return (.closed, "it does not take the user and the password")
    case CURLE_USE_SSL_FAILED: return (.closed, "it offers no encryption, and nothing is sent without")
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM:
      return (.closed, "its certificate is not to be trusted, or no safe connection comes about (\(outcome.words))")
    default: break
    }
    let isRecipient = outcome.remark.hasPrefix("RCPT failed")
    let isBeforeLetter = outcome.remark.hasPrefix("MAIL failed") || outcome.remark.hasPrefix("Got unexpected")
    switch outcome.response {
    case 552 where isRecipient: return (.passing(), said(outcome))
    case 530, 534, 535, 538: return (.closed, said(outcome))
    case 500...599: return (isBeforeLetter ? .closed : .lasting, said(outcome))
    case 400...499: return (.passing(), said(outcome))
    default: return (.passing(), "the connection broke (\(outcome.words))")
    }
  }

  /// The line with the server's verdict, cut and harmless; behind it stands the farewell.
  private static func said(_ outcome: Transfer.Outcome) -> String {
    let lines = String(decoding: outcome.answer, as: UTF8.self).utf8Lines
    let line = lines.last { $0.hasPrefix("\(outcome.response)") } ?? "\(outcome.response)"
    return "the server said `\(Escape.line(String(line.prefix(200))))`"
  }

  private static func hint(_ outcome: Transfer.Outcome) -> String? {
    switch outcome.code {
    case CURLE_LOGIN_DENIED: "look at `cjmgit.send.smtp.user` and where the password comes from"
    case CURLE_USE_SSL_FAILED: "ask for the port with STARTTLS, or set `cjmgit.send.smtp.tls` to `implicit`"
    case CURLE_PEER_FAILED_VERIFICATION: "a company's own authority is named by `cjmgit.send.caFile`"
    default: nil
    }
  }
}

extension Transfer.Outcome {
  /// What libcurl calls it.
  var words: String { String(cString: curl_easy_strerror(code)).lowercased() }
}
