internal import CLibCurl
import Glibc

/// Which addresses a webhook may be at: looked at when the connection is made, whatever name, number or answer of a name
/// server led there.
final class Gate {
  /// What may pass.
  enum Opening { case publicOnly, privateToo, loopbackOnly }

  let opening: Opening
  /// Whether an address was turned away.
  private(set) var wasShut = false

  init(_ opening: Opening) { self.opening = opening }

  /// Sets a handle's door; the gate must live as long as the handle works.
  func guardDoor(of handle: UnsafeMutableRawPointer) {
    cjm_set_pointer(handle, CURLOPT_OPENSOCKETDATA, Unmanaged.passUnretained(self).toOpaque())
    cjm_set_socket(handle, CURLOPT_OPENSOCKETFUNCTION) { me, _, address in
      guard let me, let address else { return -1 }
      let gate = Unmanaged<Gate>.fromOpaque(me).takeUnretainedValue()
      let bytes = withUnsafeBytes(of: &address.pointee.addr) { Array($0.prefix(Int(address.pointee.addrlen))) }
      guard gate.admits(Neighbourhood(family: address.pointee.family, socketAddress: bytes)) else {
        gate.wasShut = true
        return -1
      }
      return socket(
        address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
    }
  }

  /// Begins anew.
  func reset() { wasShut = false }

  private func admits(_ place: Neighbourhood) -> Bool {
    switch opening {
    case .publicOnly: place == .world
    case .privateToo: true
    case .loopbackOnly: place == .loopback
    }
  }
}
