import Language

/// The words of `follow` and `unfollow`.
enum FollowWords {
  static let noCompany = Words(
    "there is no `cjm.yaml`, and so nobody who could follow", "нет `cjm.yaml`, подписывать некого",
    "немає `cjm.yaml`, підписувати нікого")
  static let makeCompany = Words(
    "`cjmgit init` writes one", "его напишет `cjmgit init`", "його напише `cjmgit init`")
  static let stranger = Words(
    "nobody in `cjm.yaml` has your address, `%1`", "в `cjm.yaml` ни у кого нет вашего адреса, `%1`",
    "у `cjm.yaml` ні в кого немає вашої адреси, `%1`")
  static let sayWho = Words(
    "add yourself under `people`, or say who: `--person ID`",
    "впишите себя в `people` или укажите, кто вы: `--person ID`",
    "впишіть себе до `people` або вкажіть, хто ви: `--person ID`")
  static let already = Words(
    "%1 follows this already", "%1: такая подписка уже есть", "%1: така підписка вже є")
  static let none = Words("%1 follows nothing", "%1: подписок нет", "%1: підписок немає")
  static let list = Words("%1 follows", "Подписки: %1", "Підписки: %1")
  static let drop = Words(
    "`cjmgit unfollow 1` drops the first, `cjmgit unfollow --department sales` what names that",
    "`cjmgit unfollow 1` снимет первую, `cjmgit unfollow --department sales` — ту, где это названо",
    "`cjmgit unfollow 1` зніме першу, `cjmgit unfollow --department sales` — ту, де це названо")
  static let noSuch = Words("%1 has no such subscription", "%1: такой подписки нет", "%1: такої підписки немає")
  static let seeList = Words(
    "`cjmgit unfollow` lists them", "`cjmgit unfollow` перечислит их", "`cjmgit unfollow` перелічить їх")
  static let severalSuch = Words(
    "%1 has several such subscriptions: %2", "%1: таких подписок несколько: %2", "%1: таких підписок кілька: %2")
  static let byNumber = Words("name one by its number", "назовите одну по номеру", "назвіть одну за номером")
  static let everything = Words("every change", "все изменения", "усі зміни")
  static let sent = Words(
    "In the last four weeks: %1, %2", "За последние четыре недели: %1, %2", "За останні чотири тижні: %1, %2")
  static let ownApart = Words(
    "Your own changes are not in it: whoever made a change gets no letter about it.",
    "Без ваших собственных правок: о них самому автору не пишут.",
    "Без ваших власних правок: про них самому авторові не пишуть.")
  static let nothing = Words("nothing", "ничего", "нічого")
  static let letter = Counted("letter", "letters", "письмо", "письма", "писем", "лист", "листи", "листів")
  static let item = Counted("item", "items", "изменение", "изменения", "изменений", "зміна", "зміни", "змін")
}
