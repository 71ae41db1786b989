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
  static let age = Words("week %1", "%1-я неделя", "%1-й тиждень")
  static let others = Words("Other maps", "Другие карты", "Інші карти")
  static let wholePath = Words("The whole path", "Весь путь", "Увесь шлях")
  static let map = Words("Map: %1", "Карта: %1", "Карта: %1")
}
