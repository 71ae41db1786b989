import Notices

extension RoadKind {
  /// Folders that any mail program opens, in the folder of what cjmgit keeps: needs no set-up.
  static let maildir = RoadKind("maildir", keepsLetters: true) { (setup) throws(MailError) in
    try Road.maildir(in: setup.home).open()
  }
}
