import Language

/// What hooks say.
enum HookTalk {
  static let refused = Words(
    "the commit was stopped: mend what is staged, then `git add` again",
    "запись остановлена: исправьте подготовленное и повторите `git add`",
    "запис зупинено: виправте підготовлене й повторіть `git add`")
  static let skipping = Words(
    "without the check, this once: `git commit --no-verify`", "без проверки, один раз: `git commit --no-verify`",
    "без перевірки, один раз: `git commit --no-verify`")
  static let agreed = Words(
    "the `Cjm-…` lines of the message agree with the change now", "строки `Cjm-…` сообщения приведены к изменениям",
    "рядки `Cjm-…` повідомлення приведено до змін")
  static let unknown = Words(
    "`Cjm-Confirmed: %1` names no journey", "`Cjm-Confirmed: %1`: такой карты нет",
    "`Cjm-Confirmed: %1`: такої карти немає")
  static let messageKept = Words(
    "what you wrote is in `%1`: correct it and `git commit -e -F %1`",
    "написанное лежит в `%1`: исправьте и `git commit -e -F %1`",
    "написане лежить у `%1`: виправте й `git commit -e -F %1`")
  static let notTaken = Words("`%1` was not taken: %2", "`%1` не принята: %2", "`%1` не прийнято: %2")
  static let mend = Words(
    "mend the maps (`cjmgit check` shows the same), commit, and push again",
    "исправьте карты (`cjmgit check` покажет то же), запишите и отправьте снова",
    "виправте карти (`cjmgit check` покаже те саме), запишіть і надішліть знову")
  static let writing = Words(
    "people will be told: what cannot wait at once, the rest in the next weekly letter",
    "людям расскажут: срочное сразу, остальное в ближайшем письме за неделю",
    "людям розкажуть: нагальне одразу, решту в найближчому листі за тиждень")
  static let beginning = Words(
    "the first letters are being written, one to everybody whom a map concerns",
    "пишутся первые письма: по одному каждому, кого касаются карты",
    "пишуться перші листи: по одному кожному, кого стосуються карти")
  static let headless = Words(
    "no letters: they are about `%1`, which is empty; on the server: `git symbolic-ref HEAD refs/heads/%2`",
    "писем не будет: они о ветке `%1`, а она пуста; на сервере: `git symbolic-ref HEAD refs/heads/%2`",
    "листів не буде: вони про гілку `%1`, а вона порожня; на сервері: `git symbolic-ref HEAD refs/heads/%2`")
}
