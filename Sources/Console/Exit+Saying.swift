package import ArgumentParser
import Git
import Language

extension Exit {
  /// What a command ends with when it ended with an error, which is told to the person first.
  ///
  /// Help and versions are an answer; everything else that the parser throws is a wrong use.
  package init(saying error: any Error, of root: any ParsableCommand.Type) {
    switch error {
    case is Answer: self = .no
    case is GitError, is Failure: self.init(saying: Failure(wrapping: error))
    default: self.init(parsing: error, of: root)
    }
  }

  /// Tells a failure.
  package init(saying failure: Failure) {
    Output.say(failure.text)
    self = failure.exit
  }

  private init(parsing error: any Error, of root: any ParsableCommand.Type) {
    let message = root.fullMessage(for: error)
    guard root.exitCode(for: error) == .success else {
      Output.say(message)
      self = .usage
      return
    }
    do {
      if !message.isEmpty { try Output.write(message + "\n") }
      self = .fine
    } catch {
      self.init(saying: Failure(wrapping: error))
    }
  }
}
