import Language
import Notices

/// To whom a mail goes: the one address behind the name in its `To`, as `cjm.yaml` says it.
enum Recipient {
  /// Reads it; refused for good where there is none, or more than one, or what no envelope can take.
  static func address(of parcel: Parcel) throws(Refusal) -> Address {
    let doing = "write to `\(parcel.person)`"
    let to = Self.value(of: Array("To:".utf8), in: parcel.bytes)
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

  /// The value of a header, unfolded; empty where there is none.
  private static func value(of name: [UInt8], in bytes: [UInt8]) -> String {
    var value: [UInt8] = []
    bytes.withUnsafeBufferPointer { buffer in
      var (start, isOurs) = (0, false)
      while start < buffer.count, buffer[start] != 0x0D {
        var end = start
        while end < buffer.count, buffer[end] != 0x0A { end += 1 }
        let line = UnsafeBufferPointer(rebasing: buffer[start..<end])
        let isFolded = line.first == 0x20 || line.first == 0x09
        if isOurs, !isFolded { return }
        isOurs = isFolded ? isOurs : line.starts(with: name)
        if isOurs { value += isFolded ? Array(line) : Array(line.dropFirst(name.count)) }
        start = end + 1
      }
    }
    return String(decoding: value.filter { $0 != 0x0D }, as: UTF8.self)
  }
}
