internal import CLibCurl
import Language
import Notices

/// A letter posted as JSON to an address that the configuration names, one request a letter.
struct Webhook: Carrier {
  /// The longest body.
  private static let longestBody = 1 << 20

  /// One request.
  struct Request {
    let url: String
    let body: JSON
    /// Headers of its own, `Name: value`.
    var headers: [String] = []
    /// What must not be repeated to anybody.
    var secrets: [String] = []
    /// Whether the address is everybody's, so that its refusal concerns every letter.
    let isShared: Bool
  }

  private let name: String
  private let settings: Settings
  private let vault: Vault
  private let timeout: Int
  private let isPrivateAllowed: Bool
  private let compose: (Parcel, _ vault: Vault) throws(MailError) -> Request
  private var transfer: (Transfer, Gate)?

  /// A webhook of that road; `compose` makes the request of a letter.
  init(
    _ name: String, _ settings: Settings,
    compose: @escaping (Parcel, _ vault: Vault) throws(MailError) -> Request
  ) throws(MailError) {
    self.name = name
    self.settings = settings
    vault = Vault(settings)
    self.compose = compose
    timeout = try settings.seconds("timeout", otherwise: 60)
    isPrivateAllowed = try settings.flag("\(name).allowPrivate")
  }

  mutating func carry(_ parcel: Parcel) throws(Refusal) {
    let request: Request
    let address: WebAddress
    do {
      request = try compose(parcel, vault)
      address = try checked(request.url)
    } catch {
      throw Refusal(.closed, error)
    }
    let body = Array(request.body.text().utf8)
    guard body.count <= Self.longestBody else {
      throw Refusal(
        .lasting, MailError(doing: "post the letter to `\(parcel.person)`", message: "it is longer than 1 MiB"))
    }
    let outcome = try posted(body, request, address, parcel)
    if let refusal = WebhookVerdict(outcome, request, to: parcel.person, by: name, at: address.host).refusal {
      throw refusal
    }
  }

  /// An address that letters may go to: https, or http to this machine where private addresses are allowed.
  private func checked(_ url: String) throws(MailError) -> WebAddress {
    guard let address = WebAddress(url) else { throw settings.bad("\(name).url", "it is no address") }
    guard address.scheme == "https" || address.scheme == "http" && address.isLoopback && isPrivateAllowed else {
      throw settings.bad("\(name).url", "letters are posted to https addresses only")
    }
    return address
  }

  private mutating func posted(
    _ body: [UInt8], _ request: Request, _ address: WebAddress, _ parcel: Parcel
  ) throws(Refusal) -> WebhookVerdict.Outcome {
    let opening: Gate.Opening = !isPrivateAllowed ? .publicOnly : address.scheme == "http" ? .loopbackOnly : .privateToo
    let (transfer, gate) = try connection(opening)
    let handle = transfer.handle
    var list: UnsafeMutablePointer<curl_slist>?
    defer { curl_slist_free_all(list) }
    for header in ["Content-Type: application/json", "Expect:", "Idempotency-Key: \(parcel.id)"] + request.headers {
      list = curl_slist_append(list, header)
    }
    cjm_set_text(handle, CURLOPT_URL, request.url)
    cjm_set_list(handle, CURLOPT_HTTPHEADER, list)
    cjm_set_long(handle, CURLOPT_POST, 1)
    cjm_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
    let outcome = body.withUnsafeBufferPointer { buffer in
      cjm_set_pointer(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: buffer.baseAddress))
      return transfer.run(sending: [])
    }
    cjm_set_pointer(handle, CURLOPT_POSTFIELDS, nil)
    let pause = Int(cjm_get_size(handle, CURLINFO_RETRY_AFTER))
    return WebhookVerdict.Outcome(transfer: outcome, isShut: gate.wasShut, pause: pause > 0 ? pause : nil)
  }

  private mutating func connection(_ opening: Gate.Opening) throws(Refusal) -> (Transfer, Gate) {
    if let (transfer, gate) = transfer, gate.opening == opening {
      gate.reset()
      return (transfer, gate)
    }
    guard
      let made = Transfer(
        protocols: opening == .loopbackOnly ? "http" : "https", connecting: min(15, timeout), lasting: timeout,
        caFile: settings["caFile"])
    else { throw Refusal(.closed, MailError(doing: "post", message: "libcurl did not start")) }
    let gate = Gate(opening)
    gate.guardDoor(of: made.handle)
    cjm_set_text(made.handle, CURLOPT_USERAGENT, "cjmgit/\(Release.version)")
    transfer = (made, gate)
    return (made, gate)
  }
}
