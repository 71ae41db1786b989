import Language
import Notices

/// To whom a mail goes: the one address behind the name in its `To`, as `cjm.yaml` says it.
enum Recipient {
  /// Reads it; refused for good where there is none, or more than one, or what no envelope can take.
  static func address(of parcel: Parcel) throws(Refusal) -> Address {
    let doing = "write to `\(parcel.person)`"
    let to = Part(parcel.bytes[...]).headers["to"] ?? ""
    guard to.hasSuffix(">"), let open = to.utf8.lastIndex(of: UInt8(ascii: "<")) else {
      throw Refusal(
        .lasting,
        MailError(
          doing: doing, message: "`cjm.yaml` gives this person no address",
          hint: "add `email` there, or choose a road without one: `cjmgit.send.person.\(parcel.person).road`"))
    }
    do {
      return try Address(String(to[to.utf8.index(after: open)...].dropLast()))
    } catch {
      throw Refusal(.lasting, MailError(doing: doing, message: error.message, hint: error.hint))
    }
  }
}
