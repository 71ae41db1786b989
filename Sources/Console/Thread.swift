import Glibc

/// A thread of the system, for work that would keep others waiting.
package struct Thread {
  private let id: pthread_t

  /// Runs a piece of work; nil where the system gives no more threads.
  package static func started(_ work: @escaping @Sendable () -> Void) -> Thread? {
    var id = pthread_t()
    let task = Unmanaged.passRetained(Task(work))
    let code = pthread_create(
      &id, nil,
      { context in
        if let context { Unmanaged<Task>.fromOpaque(context).takeRetainedValue().work() }
        return nil
      }, task.toOpaque())
    guard code == 0 else {
      task.release()
      return nil
    }
    return Thread(id: id)
  }

  /// Waits for its end.
  package func join() { pthread_join(id, nil) }

  private final class Task: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
}
