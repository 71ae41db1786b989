import Language
import Notices

/// The outside of a mail: where it may go, and where it comes back to.
struct Envelope: Sendable {
  /// Where a server sends what it could not deliver.
  let sender: Address
  /// The domains to which this machine may write, in lower case.
  private let domains: [String]

  /// Reads `from`, `bounce` and `domains`; without `domains` letters go to the sender's own domain and nowhere else.
  init(_ settings: Settings) throws(MailError) {
    guard let from = settings["from"] else { throw settings.missing("from", like: "maps@company.example") }
    let address = try Sender(parsing: from).address
    sender = try settings["bounce"].map { (text) throws(MailError) in try Address(text) } ?? address
    let listed = settings.list("domains").map { $0.lowercased() }
    domains = listed.isEmpty ? [address.domain.lowercased()] : listed
  }

  /// The recipient of a mail, held back where the domain is not among those allowed.
  func recipient(of parcel: Parcel) throws(Refusal) -> Address {
    let address = try Recipient.address(of: parcel)
    let domain = address.domain.lowercased()
    let isAllowed = domains.contains { allowed in
      allowed == "*" || allowed == domain || allowed.hasPrefix("*.") && domain.hasSuffix(allowed.dropFirst())
    }
    guard isAllowed else {
      throw Refusal(
        .held,
        MailError(
          doing: "write to `\(parcel.person)`", message: "`\(domain)` is none of the domains that letters may go to",
          hint: "to allow it: `git config --global --add cjmgit.send.domains \(domain)`"))
    }
    return address
  }
}
