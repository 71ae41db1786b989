import Git
import Journey
import Synchronization
import SystemPackage

/// What one look at history read, for the next: under an object's name there is always the same.
///
/// It holds what the last look needed and nothing else, so that it grows with the maps and not with time.
package final class Memory: Sendable {
  /// A blob and where it lies.
  struct Place: Hashable {
    let blob: Oid, path: FilePath
  }

  /// A blob read as a document; findings in it speak of its path.
  struct DocumentKey: Hashable {
    private let place: Place, record: String

    init(_ blob: Oid, at path: FilePath, as record: Record) {
      (place, self.record) = (Place(blob: blob, path: path), record.name)
    }
  }

  /// Two trees, the first being none at the beginning.
  struct Step: Hashable {
    let old: Oid?, new: Oid
  }

  /// A journey's file in two versions.
  struct Version: Hashable {
    let old: Place, new: Place
  }

  private struct State {
    var documents = Kept<DocumentKey, Document>()
    var steps = Kept<Step, [PathChange]>()
    var traces = Kept<Version, Touch.Trace?>()
  }

  private let state = Mutex(State())

  /// Remembers nothing yet.
  package init() {}

  /// Ends a look: what it did not ask for is forgotten.
  package func endLook() {
    state.withLock { state in
      state.documents.endLook()
      state.steps.endLook()
      state.traces.endLook()
    }
  }

  func document(_ key: DocumentKey) -> Document? { state.withLock { $0.documents[key] } }
  func keep(_ document: Document, as key: DocumentKey) { state.withLock { $0.documents.keep(document, as: key) } }

  func changes(_ step: Step) -> [PathChange]? { state.withLock { $0.steps[step] } }
  func keep(_ changes: [PathChange], as step: Step) { state.withLock { $0.steps.keep(changes, as: step) } }

  func trace(_ version: Version) -> Touch.Trace?? { state.withLock { $0.traces[version] } }
  func keep(_ trace: Touch.Trace?, as version: Version) { state.withLock { $0.traces.keep(trace, as: version) } }
}

/// Values of two looks: those that the present one asked for, and those of the one before it.
private struct Kept<Key: Hashable, Value> {
  private var present: [Key: Value] = [:]
  private var former: [Key: Value] = [:]

  subscript(key: Key) -> Value? {
    mutating get {
      if let value = present[key] { return value }
      guard let value = former[key] else { return nil }
      present[key] = value
      return value
    }
  }

  mutating func keep(_ value: Value, as key: Key) { present[key] = value }

  mutating func endLook() { (former, present) = (present, [:]) }
}
