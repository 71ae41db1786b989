import Foundation
import Journey
import TestSupport
import Testing

/// The folders of `Diffs`: two versions of a file and the flat changes between them.
@Suite struct `The changes between two versions of a file` {
  @Test(arguments: DiffFolder.all.map(\.name))
  func `are those written down beside them`(name: String) throws {
    let folder = try #require(DiffFolder.all.first { $0.name == name })
    #expect(folder.refusals == [])
    expectText(ChangeListing.text(folder.changes), in: folder.place, "expected.txt")
  }

  @Test(arguments: VerbTable.cells)
  func `show every cell of the table of verbs in a folder of its name`(cell: VerbTable.Cell) throws {
    let folder = try #require(DiffFolder.all.first { $0.name == cell.name }, "no folder \(cell.name)")
    #expect(folder.changes.changes.contains(where: cell.isShown))
  }

  @Test(arguments: DiffFolder.all.map(\.name))
  func `are the same in number and place when the versions are exchanged`(name: String) throws {
    let folder = try #require(DiffFolder.all.first { $0.name == name })
    let back = Diff.between(folder.after, folder.before)
    #expect(back.changes.count == folder.changes.changes.count)
    #expect(back.isEmpty == folder.changes.isEmpty && back.isStyleOnly == folder.changes.isStyleOnly)
    let classes = { (set: ChangeSet, kind: Change.Class) in set.changes.count { $0.class == kind } }
    #expect(classes(back, .improvement) == classes(folder.changes, .regression))
  }
}

/// One folder of `Diffs`; a version without a file is one in which the document was not there.
struct DiffFolder {
  let place: URL
  let before: Document?, after: Document?

  var name: String { place.lastPathComponent }
  var changes: ChangeSet { Diff.between(before, after) }
  var refusals: [String] { [before, after].compactMap(\.self).flatMap(\.tree.refusals).map(\.rule) }

  static let all: [DiffFolder] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Diffs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().map { DiffFolder(root.appending(path: $0)) }
  }()

  private init(_ place: URL) {
    self.place = place
    before = Self.document(place.appending(path: "before.yaml"))
    after = Self.document(place.appending(path: "after.yaml"))
  }

  private static func document(_ file: URL) -> Document? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    let tree = Tree(Source(name: file.lastPathComponent, bytes: [UInt8](data)))
    let kinds: [Record] = [.journey, .persona, .company]
    let record = kinds.first { record in
      record.identity.field.map { tree.root?[$0] != nil } ?? (tree.root?["company"] != nil)
    }
    return Document(tree, as: record ?? .journey)
  }
}
