import Console
import Glibc

/// The place where clients come in.
struct Listener: ~Copyable {
  /// The socket.
  let file: Int32
  /// Where it can be asked, `http://127.0.0.1:8374/`.
  let address: String

  /// Listens at an address of this machine, said in numbers; a port of 0 takes one that is free.
  init(address: String, port: UInt16) throws {
    var hints = addrinfo()
    (hints.ai_flags, hints.ai_socktype) = (AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV, CInt(SOCK_STREAM.rawValue))
    var found: UnsafeMutablePointer<addrinfo>?
    let numeric = address == "localhost" ? "127.0.0.1" : address
    guard getaddrinfo(numeric, String(port), &hints, &found) == 0, let place = found?.pointee else {
      throw Failure("`\(address)` is no address of a machine", hint: "such as 127.0.0.1, 0.0.0.0 or ::1")
    }
    defer { freeaddrinfo(found) }
    let type = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let file = socket(place.ai_family, type, 0)
    var on: CInt = 1
    setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<CInt>.size))
    guard file >= 0, bind(file, place.ai_addr, place.ai_addrlen) == 0, listen(file, SOMAXCONN) == 0 else {
      let reason = errno
      close(file)
      throw Failure(
        "could not listen at `\(address)`, port \(port): \(String(cString: strerror(reason)).lowercased())",
        hint: "`--port` and `--address` name another place")
    }
    self.file = file
    let host = numeric.contains(":") ? "[\(numeric)]" : numeric
    self.address = "http://\(host):\(Self.port(of: file) ?? port)/"
  }

  deinit { close(file) }

  /// The next client; nil where none waits, or none can be let in now.
  func accept() -> Int32? {
    let client = Glibc.accept(file, nil, nil)
    guard client >= 0 else { return nil }
    _ = fcntl(client, F_SETFL, O_NONBLOCK)
    _ = fcntl(client, F_SETFD, FD_CLOEXEC)
    var on: CInt = 1
    setsockopt(client, CInt(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<CInt>.size))
    return client
  }

  private static func port(of file: Int32) -> UInt16? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    var name = [CChar](repeating: 0, count: 16)
    let isKnown = withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        getsockname(file, place, &length) == 0
          && getnameinfo(place, length, nil, 0, &name, socklen_t(name.count), NI_NUMERICSERV) == 0
      }
    }
    return isKnown ? name.withUnsafeBufferPointer { $0.baseAddress.flatMap { UInt16(String(cString: $0)) } } : nil
  }
}
