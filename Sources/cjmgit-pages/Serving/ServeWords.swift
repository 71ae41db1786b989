import Language

/// The words of serving a wall.
enum ServeWords {
  static let serves = Words(
    "%1 shows %2, commit %3; Ctrl-C ends it", "%1 показывает: %2, запись %3; Ctrl-C завершит",
    "%1 показує: %2, запис %3; Ctrl-C завершить")
  static let shows = Words(
    "commit %1: pages of maps with news: %2", "запись %1: страниц карт с новостями: %2",
    "запис %1: сторінок карт із новинами: %2")
  static let keeps = Words(
    "the repository cannot be read (%1); the wall goes on showing %2",
    "репозиторий не читается (%1); стена продолжает показывать %2",
    "репозиторій не читається (%1); стіна й далі показує %2")
  static let recovered = Words(
    "the repository can be read again; the wall shows %1", "репозиторий снова читается; стена показывает %1",
    "репозиторій знову читається; стіна показує %1")
  static let ended = Words("the wall is down", "стена снята", "стіну знято")
}
