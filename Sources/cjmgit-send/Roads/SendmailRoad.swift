import Language
import Notices

extension RoadKind {
  /// The machine's own mail server, by the program that every one of them brings: it queues and tries again.
  static let sendmail = RoadKind("sendmail", keys: ["program"]) { (setup) throws(MailError) in
    let path = setup.settings["sendmail.program"] ?? "/usr/sbin/sendmail"
    guard path.hasPrefix("/") || path.hasPrefix("~/") else {
      throw setup.settings.bad("sendmail.program", "it is no absolute path")
    }
    return Sendmail(
      path: HomePath.expanded(path), envelope: try Envelope(setup.settings),
      timeout: try setup.settings.seconds("timeout", otherwise: 60))
  }
}

/// Gives each letter to a new `sendmail`.
private struct Sendmail: Carrier, Probing {
  let path: String
  let envelope: Envelope
  let timeout: Int
  private static let hint = "install a mail server, or set `cjmgit.send.sendmail.program`"

  func carry(_ parcel: Parcel) throws(Refusal) {
    let address = try envelope.recipient(of: parcel)
    let child = ChildProgram(
      path: path, arguments: ["sendmail", "-oi", "-f", "\(envelope.sender)", "--", "\(address)"],
      input: Lines.native(parcel.bytes), limit: 2000, seconds: timeout)
    switch child.run(keepsErrors: false) {
    case .exited(0, _): return
    case .exited(let code, let said):
      throw refusal(Self.kind(code), "`\(path)` ended with \(code)\(Self.quoted(said))", parcel)
    case .ended: throw refusal(.passing(), "`\(path)` did not come to an end", parcel)
    case .unstarted:
      throw refusal(.closed, "`\(path)` does not start", parcel)
    }
  }

  func probe() throws(Refusal) {
    guard ProgramPath.find(path) == nil else { return }
    throw Refusal(.closed, MailError(doing: "use `\(path)`", message: "there is no such program", hint: Self.hint))
  }

  private func refusal(_ kind: Refusal.Kind, _ message: String, _ parcel: Parcel) -> Refusal {
    let hint = kind == .closed ? Self.hint : nil
    return Refusal(kind, MailError(doing: "deliver the letter to `\(parcel.person)`", message: message, hint: hint))
  }

  /// What an exit code means, by sysexits.h.
  private static func kind(_ code: Int32) -> Refusal.Kind {
    switch code {
    // EX_DATAERR, EX_NOUSER, EX_NOHOST
    case 65, 67, 68: .lasting
    // EX_USAGE, EX_OSFILE, EX_CANTCREAT, EX_NOPERM, EX_CONFIG; 126 and 127 come from wrappers that found nothing to run.
    case 64, 72, 73, 77, 78, 126, 127: .closed
    // EX_UNAVAILABLE, EX_SOFTWARE, EX_OSERR, EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL and what nobody wrote down.
    default: .passing()
    }
  }

  private static func quoted(_ said: [UInt8]) -> String {
    let line = String(decoding: said, as: UTF8.self).utf8Lines.last ?? ""
    return line.isEmpty ? "" : ": `\(Escape.line(String(line.prefix(200))))`"
  }
}
