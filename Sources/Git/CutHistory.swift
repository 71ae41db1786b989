internal import CLibGit2

/// The history of a shallow clone: libgit2 1.5 fails at the parents that are not there, so it is walked by hand.
struct CutHistory {
  let repository: OpaquePointer
  let cuts: Set<Oid>

  /// Newest first, no commit before one of its children.
  func commits(from tips: [Oid], without hidden: [Oid], firstParentOnly: Bool = false) throws(GitError) -> [Oid] {
    let known = try ancestors(of: hidden)
    let nodes = try reach(tips, stoppingAt: Set(known.keys), parents: firstParentOnly ? 1 : .max)
    var children: [Oid: Int] = [:]
    for node in nodes.values { for parent in node.parents { children[parent, default: 0] += 1 } }
    var ready = nodes.keys.filter { children[$0, default: 0] == 0 }
    var order: [Oid] = []
    while let next = ready.enumerated().max(by: { isOlder($0.element, $1.element, nodes) }) {
      ready.swapAt(next.offset, ready.count - 1)
      ready.removeLast()
      order.append(next.element)
      for parent in nodes[next.element]?.parents ?? [] where nodes[parent] != nil {
        children[parent, default: 1] -= 1
        if children[parent] == 0 { ready.append(parent) }
      }
    }
    return order
  }

  func mergeBase(of one: Oid, and other: Oid) throws(GitError) -> Oid? {
    let known = try ancestors(of: [other])
    return try commits(from: [one], without: []).first { known[$0] != nil }
  }

  private struct Node {
    let time: Int64
    let parents: [Oid]
  }

  private func isOlder(_ one: Oid, _ other: Oid, _ nodes: [Oid: Node]) -> Bool {
    (nodes[one]?.time ?? 0, one) < (nodes[other]?.time ?? 0, other)
  }

  private func ancestors(of tips: [Oid]) throws(GitError) -> [Oid: Node] { try reach(tips, stoppingAt: []) }

  private func reach(_ tips: [Oid], stoppingAt edge: Set<Oid>, parents limit: Int = .max) throws(GitError) -> [Oid:
    Node]
  {
    var nodes: [Oid: Node] = [:]
    var waiting = tips
    while let oid = waiting.popLast() {
      guard nodes[oid] == nil, !edge.contains(oid) else { continue }
      let node = try node(oid, parents: limit)
      nodes[oid] = node
      waiting += node.parents
    }
    return nodes
  }

  private func node(_ oid: Oid, parents limit: Int) throws(GitError) -> Node {
    var raw = oid.raw
    let commit = try opened("read the commit `\(oid.short)`", in: repository) {
      git_commit_lookup($0, repository, &raw)
    }
    defer { git_commit_free(commit) }
    let parents = Array(Commit(commit, isEdge: cuts.contains(oid)).parents.prefix(limit))
    return Node(time: git_commit_time(commit), parents: parents)
  }
}
