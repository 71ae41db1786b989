import Console
import Glibc
import Language
import SystemPackage

/// The time zone in which the machine stands, by its name.
enum MachineZone {
  /// What `TZ`, `/etc/timezone` or `/etc/localtime` say, if there is such a zone.
  static var name: String? {
    [Variable["TZ"].map { String($0.drop { $0 == ":" }) }, file, link].lazy.compactMap(\.self)
      .first { !$0.isEmpty && Zone(named: $0) != nil }
  }

  private static var file: String? {
    (try? File.read("/etc/timezone")).map { String(decoding: $0.prefix { $0 > 0x20 }, as: UTF8.self) }
  }

  private static var link: String? {
    var target = [CChar](repeating: 0, count: 1024)
    let count = readlink("/etc/localtime", &target, target.count)
    guard count > 0 else { return nil }
    let path = String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "zoneinfo/", maxSplits: 1).dropFirst().first.map(String.init)
  }
}
