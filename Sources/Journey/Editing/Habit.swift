/// How a file is indented, where its writer had a choice.
struct Habit {
  /// How far the dashes of a list stand to the right of its key.
  let list: Int
  /// How far the keys of a record stand to the right of its key.
  let record: Int

  /// Counts what is usual in a file.
  init(_ layout: Layout) {
    var lists: [Int: Int] = [:]
    var records: [Int: Int] = [:]
    var open = [layout.root]
    while let block = open.popLast() {
      open += block.children
      guard block.key != nil, block.writing == .block, !block.isFlow else { continue }
      if case .list = block.node.shape {
        lists[block.inner - block.column, default: 0] += 1
      } else {
        records[block.inner - block.column, default: 0] += 1
      }
    }
    list = Self.usual(lists)
    record = Self.usual(records)
  }

  private static func usual(_ counts: [Int: Int]) -> Int {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 2
  }
}
