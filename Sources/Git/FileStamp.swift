internal import CLibGit2
internal import Glibc
internal import CLibGit2
internal import SystemPackage

/// What the system says about a file, by which git sees that it was not touched.
struct FileStamp: Hashable, Sendable {
  var modified = Moment()
  var changed = Moment()
  var device: UInt32 = 0
  var inode: UInt32 = 0
  var user: UInt32 = 0
  var group: UInt32 = 0
  var size: UInt32 = 0

  struct Moment: Hashable, Sendable {
    var seconds: Int32 = 0
    var nanoseconds: UInt32 = 0

    /// Some programs write no nanoseconds.
    func equals(_ other: Moment) -> Bool {
      seconds == other.seconds
        && (nanoseconds == other.nanoseconds || nanoseconds == 0 || other.nanoseconds == 0)
    }

    func isBefore(_ other: Moment) -> Bool {
      guard seconds == other.seconds else { return seconds < other.seconds }
      return nanoseconds != 0 && other.nanoseconds != 0 && nanoseconds < other.nanoseconds
    }
  }

  /// Whether a file with this stamp was not touched since the index of that moment noted it with the other one.
  func isUntouched(since noted: FileStamp, in index: Moment) -> Bool {
    modified.equals(noted.modified) && changed.equals(noted.changed) && inode == noted.inode && size == noted.size
      && modified.isBefore(index)
  }
}

extension FileStamp.Moment {
  init(_ time: timespec) {
    seconds = Int32(truncatingIfNeeded: time.tv_sec)
    nanoseconds = UInt32(truncatingIfNeeded: time.tv_nsec)
  }

  init(_ time: git_index_time) {
    seconds = time.seconds
    nanoseconds = time.nanoseconds
  }

  var raw: git_index_time { git_index_time(seconds: seconds, nanoseconds: nanoseconds) }
}

extension FileStamp {
  init(_ status: Stat) {
    modified = Moment(status.st_mtim)
    changed = Moment(status.st_ctim)
    device = UInt32(truncatingIfNeeded: status.deviceID.rawValue)
    inode = UInt32(truncatingIfNeeded: status.inode.rawValue)
    user = status.userID.rawValue
    group = status.groupID.rawValue
    size = UInt32(truncatingIfNeeded: status.size)
  }

  init(_ entry: git_index_entry) {
    modified = Moment(entry.mtime)
    changed = Moment(entry.ctime)
    device = entry.dev
    inode = entry.ino
    user = entry.uid
    group = entry.gid
    size = entry.file_size
  }
}
