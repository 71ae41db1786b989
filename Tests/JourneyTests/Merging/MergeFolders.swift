import Foundation
import Journey
import Language
import TestSupport
import Testing

/// The folders of `Samples/merges`: three versions of a file, and what a merge makes of them.
@Suite struct `The merge of two versions of a file` {
  @Test(arguments: MergeFolder.all.map(\.name))
  func `is the one written down beside them`(name: String) throws {
    let folder = try #require(MergeFolder.all.first { $0.name == name })
    guard let merged = folder.merged else {
      // What cannot be read is left to the line merge, and has no merged text here.
      #expect(!FileManager.default.fileExists(atPath: folder.place.appending(path: "merged.yaml").path))
      return
    }
    let marked = merged.marked(with: Markers(.merge, in: .ru))
    expectText(String(decoding: marked, as: UTF8.self), in: folder.place, "merged.yaml")
  }

  @Test(arguments: MergeFolder.all.map(\.name))
  func `parses on either side, and is one text where nothing is to be decided`(name: String) throws {
    let folder = try #require(MergeFolder.all.first { $0.name == name })
    guard let merged = folder.merged else { return }
    for side in Merge.Side.allCases {
      #expect(Tree(Source(name: "\(side)", bytes: merged.bytes(side))).refusals.map(\.rule) == [])
    }
    if merged.isClean { #expect(merged.bytes(.ours) == merged.bytes(.theirs)) }
  }

  @Test(arguments: MergeFolder.all.map(\.name))
  func `gives a side back where the other changed nothing`(name: String) throws {
    let folder = try #require(MergeFolder.all.first { $0.name == name })
    for version in [folder.ours, folder.theirs] {
      for (ours, theirs) in [(folder.base, version), (version, folder.base)] {
        guard let merged = try? Merge.of(base: folder.base, ours: ours, theirs: theirs, as: .journey) else { continue }
        #expect(merged.isClean)
        #expect(String(decoding: merged.bytes(.ours), as: UTF8.self) == String(decoding: version.raw, as: UTF8.self))
      }
    }
  }
}

/// One folder of `Samples/merges`; without a base both sides added the file.
struct MergeFolder {
  let place: URL
  let base: Source, ours: Source, theirs: Source

  var name: String { place.lastPathComponent }
  var merged: Merged? { try? Merge.of(base: base, ours: ours, theirs: theirs, as: .journey) }

  static let all: [MergeFolder] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Samples/merges")
      .standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().filter { !$0.hasSuffix(".md") }.map { MergeFolder(root.appending(path: $0)) }
  }()

  private init(_ place: URL) {
    self.place = place
    base = Self.source(place, "base.yaml")
    ours = Self.source(place, "ours.yaml")
    theirs = Self.source(place, "theirs.yaml")
  }

  private static func source(_ place: URL, _ name: String) -> Source {
    Source(name: name, bytes: (try? Data(contentsOf: place.appending(path: name))).map { [UInt8]($0) } ?? [])
  }
}

extension Source {
  /// The bytes of the file itself.
  fileprivate var raw: [UInt8] {
    var raw = bytes
    if lacksFinalNewline { raw.removeLast() }
    if isCRLF { raw = raw.flatMap { $0 == 10 ? [13, 10] : [$0] } }
    return (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + raw
  }
}
