import Journey
import Language

/// The words of the telling, in one table.
enum TellingWords {
  static let added = Agreeing("added", "добавлен добавлена добавлено добавлены", "доданий додана додане додані")
  static let removed = Agreeing("removed", "удалён удалена удалено удалены", "вилучений вилучена вилучене вилучені")
  static let notClosed = Agreeing(
    "removed, not closed", "удалён,_не_закрыт удалена,_не_закрыта удалено,_не_закрыто удалены,_не_закрыты",
    "вилучений,_не_закритий вилучена,_не_закрита вилучене,_не_закрите вилучені,_не_закриті")
  static let moved = Agreeing(
    "moved", "перенесён перенесена перенесено перенесены", "перенесений перенесена перенесене перенесені")
  static let newID = Agreeing(
    "has a new id", "сменил_id сменила_id сменило_id сменили_id", "змінив_id змінила_id змінило_id змінили_id")

  static let fromStage = Words("from stage %1", "с этапа %1", "з етапу %1")
  static let toStage = Words("to stage %1", "на этап %1", "на етап %1")
  static let fromWhole = Words("from the whole path", "со всего пути", "з усього шляху")
  static let toWhole = Words("to the whole path", "на весь путь", "на весь шлях")
  static let toPlace = Words("to place %1", "на место %1", "на місце %1")
  static let fromItem = Words("from “%1”", "из «%1»", "з «%1»")
  static let toItem = Words("to “%1”", "в «%1»", "до «%1»")

  static let points = Words("pp", "п.п.", "в. п.")
  static let withinChance = Words("within chance", "в пределах погрешности", "у межах похибки")
  static let toTarget = Words("%2 to go to target %1", "до цели %1: %2", "до цілі %1: %2")
  static let targetReached = Words("target %1 reached", "цель %1 достигнута", "ціль %1 досягнуто")
  static let targetHeld = Words("target %1 held", "цель %1 выполнена", "ціль %1 виконано")
  static let targetLost = Words(
    "target %1 no longer met, off by %2", "отступили от цели %1 на %2", "відступили від цілі %1 на %2")
  static let share = Words("%1 of %2", "%1 из %2", "%1 з %2")

  /// What a new stage or map holds, by what it is found as, in the order of telling.
  static let contents: [(Target, Counted)] = [
    (.stage, Counted("stage", "stages", "этап", "этапа", "этапов", "етап", "етапи", "етапів")),
    (
      .touchpoint,
      Counted(
        "touchpoint", "touchpoints", "точка контакта", "точки контакта", "точек контакта", "точка контакту",
        "точки контакту", "точок контакту")
    ),
    (
      .kpi,
      Counted("figure", "figures", "показатель", "показателя", "показателей", "показник", "показники", "показників")
    ),
    (
      .pain,
      Counted(
        "pain point", "pain points", "болевая точка", "болевые точки", "болевых точек", "больова точка",
        "больові точки", "больових точок")
    ),
  ]
  static let severe = Words("%1 of them severe", "из них острых %1", "з них гострих %1")

  /// A length of time: `2 weeks`.
  static func span(_ span: Span, _ tongue: Tongue) -> String {
    let counted =
      switch span.unit {
      case .day: Counted("day", "days", "день", "дня", "дней", "день", "дні", "днів")
      case .week: Counted("week", "weeks", "неделя", "недели", "недель", "тиждень", "тижні", "тижнів")
      case .month: Counted("month", "months", "месяц", "месяца", "месяцев", "місяць", "місяці", "місяців")
      }
    return counted(span.count, tongue)
  }

  static let yes = Words("yes", "да", "так")
  static let no = Words("no", "нет", "ні")
  static let whole = Words("The whole path", "Весь путь", "Увесь шлях")

  static let better = Words("better", "лучше", "краще")
  static let worse = Words("worse", "хуже", "гірше")
  static let unjudged = Words("without judgement", "без оценки", "без оцінки")
  static let change = Counted("change", "changes", "изменение", "изменения", "изменений", "зміна", "зміни", "змін")
  static let department = Counted(
    "department", "departments", "подразделения", "подразделений", "подразделений", "підрозділу", "підрозділів",
    "підрозділів")
  static let concerns = Words("Concerns %1: %2", "Касается %1: %2", "Стосується %1: %2")

  static let curve = Words("Emotion by stage: %1.", "Эмоция по этапам: %1.", "Емоція за етапами: %1.")
  static let curveWas = Words("%1 (was: %2)", "%1 (было: %2)", "%1 (було: %2)")
}
