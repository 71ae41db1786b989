internal import CLibCurl
import CMalloc
import Glibc

/// A handle of libcurl: used again and again, it keeps its connection.
///
/// It never prints, reads no proxy from the environment, follows no redirect, reads no more than 64 KiB of an answer, and
/// raises no signal.
final class Transfer {
  /// The most that is read of an answer.
  static let longestAnswer = 1 << 16

  /// What came of a transfer.
  struct Outcome {
    /// libcurl's own verdict.
    let code: CURLcode
    /// The other side's last code, 0 where it said none.
    let response: Int
    /// libcurl's remark, which names hosts and codes but no secrets.
    let remark: String
    /// What the other side said: replies of SMTP, the body of HTTP; cut.
    let answer: [UInt8]
    /// Whether there was more of it.
    let isCut: Bool
  }

  private static let isReady: Bool = {
    // For each letter libcurl asks for a buffer and frees it.
    cjm_keep_memory(4 << 20, 1 << 20)
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  }()

  let handle: UnsafeMutableRawPointer
  private let remark = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var outgoing: [UInt8] = []
  private var sent = 0
  private var answer: [UInt8] = []
  private var isCut = false

  /// A handle with limits of time, in seconds; nil where libcurl gives none.
  init?(protocols: String, connecting: Int, lasting: Int, caFile: String?) {
    guard Self.isReady, let handle = curl_easy_init() else { return nil }
    self.handle = handle
    cjm_set_text(handle, CURLOPT_PROTOCOLS_STR, protocols)
    cjm_set_text(handle, CURLOPT_PROXY, "")
    cjm_set_long(handle, CURLOPT_NOSIGNAL, 1)
    cjm_set_long(handle, CURLOPT_CONNECTTIMEOUT, connecting)
    cjm_set_long(handle, CURLOPT_TIMEOUT, lasting)
    cjm_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    cjm_set_long(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let caFile { cjm_set_text(handle, CURLOPT_CAINFO, HomePath.expanded(caFile)) }
    cjm_set_pointer(handle, CURLOPT_ERRORBUFFER, remark)
    let me = Unmanaged.passUnretained(self).toOpaque()
    cjm_set_pointer(handle, CURLOPT_READDATA, me)
    cjm_set_stream(handle, CURLOPT_READFUNCTION) { room, size, count, me in
      me.map { Transfer.of($0).give(room, size * count) } ?? 0
    }
    // What SMTP replies goes where HTTP's headers go; with HTTP both count, so that neither is without end.
    for (data, function) in [
      (CURLOPT_WRITEDATA, CURLOPT_WRITEFUNCTION), (CURLOPT_HEADERDATA, CURLOPT_HEADERFUNCTION),
    ] {
      cjm_set_pointer(handle, data, me)
      cjm_set_stream(handle, function) { bytes, size, count, me in
        me.map { Transfer.of($0).take(bytes, size * count) } ?? 0
      }
    }
  }

  deinit {
    curl_easy_cleanup(handle)
    remark.deallocate()
  }

  /// Sends some bytes; the handle's other options stand.
  func run(sending bytes: [UInt8]) -> Outcome {
    (outgoing, sent, answer, isCut) = (bytes, 0, [], false)
    remark.pointee = 0
    cjm_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(bytes.count))
    let code = curl_easy_perform(handle)
    return Outcome(
      code: code, response: cjm_get_long(handle, CURLINFO_RESPONSE_CODE), remark: String(cString: remark),
      answer: answer, isCut: isCut)
  }

  private static func of(_ me: UnsafeMutableRawPointer) -> Transfer {
    Unmanaged<Transfer>.fromOpaque(me).takeUnretainedValue()
  }

  private func give(_ room: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    let count = min(size, outgoing.count - sent)
    outgoing.withUnsafeBytes { bytes in
      if let room, let start = bytes.baseAddress { memcpy(room, start + sent, count) }
    }
    sent += count
    return count
  }

  /// Keeps what came; no more of it than the limit, and then the transfer ends.
  private func take(_ bytes: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    guard answer.count + size <= Self.longestAnswer else {
      isCut = true
      return 0
    }
    answer.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: size))
    return size
  }
}
