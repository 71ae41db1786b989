import Language

/// Every word of the letters that is ours.
enum LetterWords {
  static let slice = Words(
    "%1 (%2), your part: %3.", "%1 (%2), ваш участок: %3.", "%1 (%2), ваша ділянка: %3.")
  static let better = Words("better", "лучше", "краще")
  static let worse = Words("worse", "хуже", "гірше")

  static let wishes = Words("What is needed from you", "Что нужно от вас", "Що потрібно від вас")
  static let due = Words("Due %1, by you: %2", "Срок %1, кто: вы. %2", "Строк %1, хто: ви. %2")
  static let overdue = Words(
    "Was due %1, by you: %2", "Срок был %1, кто: вы. %2", "Строк був %1, хто: ви. %2")
  static let newDepartment = Words(
    "A new department at stage %1: %2. No answer yet.",
    "Новое подразделение на этапе %1: %2. Подтверждения пока нет.",
    "Новий підрозділ на етапі %1: %2. Підтвердження поки немає.")
  static let yourDepartment = Words(
    "Your department is new at stage %1: %2. Is that right?",
    "Ваше подразделение новое на этапе %1: %2. Всё верно?",
    "Ваш підрозділ новий на етапі %1: %2. Усе правильно?")
  static let ownAnswer = Words(
    "Others changed what your department carries, and it has not answered yet: %1.",
    "Другие изменили то, что ведёт ваше подразделение, а ответа от него пока нет: %1.",
    "Інші змінили те, що веде ваш підрозділ, а відповіді від нього поки немає: %1.")
  static let othersAnswer = Words("No answer yet: %1.", "Пока нет ответа: %1.", "Поки немає відповіді: %1.")
  static let atPlace = Words("stage %1, “%2”", "этап %1, «%2»", "етап %1, «%2»")
  static let answer = Words(
    "Answer this letter with “accepted”, or write what you do not agree with: %1 will note it.",
    "Ответьте на это письмо «принято» или напишите, с чем не согласны: %1 отметит.",
    "Дайте відповідь на цей лист «прийнято» або напишіть, з чим не згодні: %1 позначить.")

  static let yourStages = Words("Your stages", "Ваши этапы", "Ваші етапи")
  static let changes = Words("Changes", "Изменения", "Зміни")
  static let why = Words("Why: %1", "Почему: %1", "Чому: %1")
  static let more = Words("and %1 more on the map", "и ещё %1 на карте", "і ще %1 на карті")
  static let moreStages = Words(
    "On the map there is more: %1.", "На карте есть ещё: %1.", "На карті є ще: %1.")
  static let stages = Counted(
    "stage", "stages", "этап", "этапа", "этапов", "етап", "етапи", "етапів")
  static let accountable = Words("accountable: %1", "отвечает: %1", "відповідає: %1")
  static let left = Words(
    "A department left: %1 (was: %2)", "Вышло подразделение: %1 (было: %2)", "Вийшов підрозділ: %1 (було: %2)")
  static let noLonger = Words("you no longer take part", "больше не участвуете", "більше не берете участі")

  static let gone = Words("Before:", "Было:", "Було:")
  static let come = Words("Now:", "Стало:", "Стало:")
  static let stayed = Words("As before:", "Как и было:", "Як і було:")
  static let addedTo = Words("Added:", "Добавлено:", "Додано:")
  static let takenAway = Words("Removed:", "Убрано:", "Прибрано:")
  static let nothing = Words("none", "нет", "немає")

  static let ahead = Words("target %1, %2 to go", "до цели %1 ещё %2", "до цілі %1 ще %2")
  static let target = Words("target %1", "цель %1", "ціль %1")
  static let ownFigure = Words("Your figure", "Ваш показатель", "Ваш показник")
  static let ownBenefit = Words("; your benefit: %1", "; ваша выгода: %1", "; ваша вигода: %1")
  static let assumed = Words("Assumed.", "Предположение.", "Припущення.")
  static let hearsay = Words("By hearsay: %1.", "Со слов: %1.", "Зі слів: %1.")
  static let sourced = Words("Source: %1.", "Есть источник: %1.", "Є джерело: %1.")

  static let still = Words("Standing still", "Без движения", "Без руху")
  static let hasMeasure = Words("There is an action but no due date", "Мера есть, срока нет", "Захід є, строку немає")
  static let noMeasure = Words("No action and no due date", "Нет ни меры, ни срока", "Немає ні заходу, ні строку")
  static let age = Words("week\u{A0}%1", "%1-я неделя", "%1-й тиждень")
  static let others = Words("Other maps", "Другие карты", "Інші карти")
  static let wholePath = Words("The whole path", "Весь путь", "Увесь шлях")
  static let map = Words("Map: %1", "Карта: %1", "Карта: %1")
  static let openMap = Words("Open the map", "Открыть карту", "Відкрити карту")

  static let curveNew = Words(
    "The customer’s emotion by stage: “%1” at the bottom, “%2” at the top.",
    "Эмоция клиента по этапам: внизу «%1», вверху «%2».", "Емоція клієнта за етапами: внизу «%1», угорі «%2».")
  static let curveMoved = Words(
    "The customer’s emotion by stage: “%1” at the bottom, “%2” at the top. The line is now, the dashes are before.",
    "Эмоция клиента по этапам: внизу «%1», вверху «%2». Линия — стало, пунктир — было.",
    "Емоція клієнта за етапами: внизу «%1», угорі «%2». Лінія — стало, пунктир — було.")

  static let unsubscribe = Words(
    "No more letters about maps, please", "Больше не присылайте писем о картах", "Більше не надсилайте листів про карти"
  )

  static let uncoordinated = Words("Not agreed", "Не согласовано", "Не узгоджено")
  static let inStage = Words("%1 (stage %2)", "%1 (этап %2)", "%1 (етап %2)")
  static let notAgreed = Words(
    "%1 — changed by: %2; no answer yet: %3.", "%1 — изменили: %2; не ответили: %3.",
    "%1 — змінили: %2; не відповіли: %3.")
  static let unknownDepartment = Words("a department unknown", "неизвестное подразделение", "невідомий підрозділ")
  static let moreInCoord = Words("And %1 more: cjmgit coord.", "И ещё %1: cjmgit coord.", "І ще %1: cjmgit coord.")

  static let unanswered = Words("Maps without an answer", "Карты без ответа", "Карти без відповіді")
  static let unansweredMap = Counted(
    "map without an answer", "maps without an answer", "карта без ответа", "карты без ответа", "карт без ответа",
    "карта без відповіді", "карти без відповіді", "карт без відповіді")
  static let answerToReminder = Words(
    "Answer this letter with “still right”, or write what changed: %1 will note it.",
    "Ответьте на это письмо «всё верно» или напишите, что изменилось: %1 отметит.",
    "Дайте відповідь на цей лист «усе правильно» або напишіть, що змінилося: %1 позначить.")
  static let goThrough = Words(
    "Go through them with `cjmgit week`: write down what changed, confirm the rest.",
    "Пройдите по ним с `cjmgit week`: что изменилось, запишите, остальное подтвердите.",
    "Пройдіть по них із `cjmgit week`: що змінилося, запишіть, решту підтвердьте.")
  static let waiting = Words("no answer yet", "пока нет ответа", "поки без відповіді")
  static let stale = Words("out of date", "устарела", "застаріла")
  static let lastRecord = Words("last recorded in %1", "последняя запись — %1", "останній запис — %1")
  static let neverRecorded = Words("never recorded", "записей ещё не было", "записів ще не було")

  static let newMaps = Words("New maps", "Новые карты", "Нові карти")
  static let newMap = Counted(
    "new map", "new maps", "новая карта", "новые карты", "новых карт", "нова карта", "нові карти", "нових карт")
  static let newRecord = Counted(
    "new record", "new records", "новая запись", "новые записи", "новых записей", "новий запис", "нові записи",
    "нових записів")
  static let ownedBy = Words("owner: %1", "владелец: %1", "відповідальний за шлях: %1")
  static let ownStages = Words("yours: %1", "ваши: %1", "ваші: %1")
  static let toldAlready = Words("Told already on %1.", "Уже сообщали %1.", "Уже повідомляли %1.")
}
