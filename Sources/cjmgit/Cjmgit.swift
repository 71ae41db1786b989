import ArgumentParser
import Journey
import Language
import SystemPackage
import Telling
import Glibc

@main
struct Cjmgit: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cjmgit")
  @Argument var files: [String]
  func run() throws {
    func read(_ p: String) -> [UInt8] { 
      let fd = open(p, O_RDONLY); defer { close(fd) }
      var out = [UInt8](repeating: 0, count: 1<<20)
      let n = Glibc.read(fd, &out, 1<<20); return Array(out[..<max(0,n)]) }
    let a = Document(Source(name: "loyalty.cjm.yaml", bytes: read(files[0])), as: .journey)
    let b = Document(Source(name: "loyalty.cjm.yaml", bytes: read(files[1])), as: .journey)
    let c = Registry(files.count > 2 ? [Document(Source(name: "cjm.yaml", bytes: read(files[2])), as: .company)] : [])
    let set = Diff.between(a, b)
    print(ChangeText(set, teller: Teller(set, in: .ru, before: c, after: c), width: 80, palette: Palette(isOn: false)).text(), terminator: "")
  }
}
