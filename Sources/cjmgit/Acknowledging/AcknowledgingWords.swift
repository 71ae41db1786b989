import Language

/// What is said around an acknowledgement.
enum AcknowledgingWords {
  static let nothing = Words(
    "nothing changed up to %2 that concerns %1 and has no answer yet",
    "до %2 нет изменений, которые касаются подразделения и ещё без ответа: %1",
    "до %2 немає змін, що стосуються підрозділу й ще без відповіді: %1")
  static let whose = Words(
    "no department is known of whoever works here", "неизвестно, из какого подразделения тот, кто здесь работает",
    "невідомо, з якого підрозділу той, хто тут працює")
  static let whoseOf = Words(
    "`%1` has no department in `cjm.yaml`", "у `%1` в `cjm.yaml` нет подразделения",
    "у `%1` в `cjm.yaml` немає підрозділу")
  static let say = Words(
    "name it: `cjmgit ack --department ID`", "назовите его: `cjmgit ack --department ID`",
    "назвіть його: `cjmgit ack --department ID`")
  static let apart = Words(
    "`%1` does not lead to `HEAD`", "`%1` не предшествует `HEAD`", "`%1` не передує `HEAD`")
  static let dryRun = CommitWords.dryRun
}
