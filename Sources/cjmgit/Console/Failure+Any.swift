import Console
import Notices

extension Failure {
  /// What a person reads of any error that a command ends with; nil where everything was said already.
  init?(of error: any Error) {
    switch error {
    case let error as MailError: self.init("could not \(error.doing): \(error.message)", hint: error.hint)
    case is Answer, is Ended: return nil
    default: self.init(wrapping: error)
    }
  }
}
