import Console
import Git
import Notices

extension Failure {
  /// What a person reads of any error that a command ends with; nil where everything was said already.
  init?(of error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as GitError: self.init(error)
    case let error as MailError: self.init("could not \(error.doing): \(error.message)", hint: error.hint)
    case is Answer, is Ended: return nil
    default: self.init("\(error)")
    }
  }
}
