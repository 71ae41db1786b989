import Language

/// The words of `kpi import`.
enum SheetWords {
  static let empty = Words("the sheet is empty", "таблица пуста", "таблиця порожня")
  static let columns = Words(
    "its first row names the columns: `journey`, `kpi`, `value` or counts, `measured`",
    "в первой строке названия столбцов: `карта`, `показатель`, `значение` или количества, `измерено`",
    "у першому рядку назви стовпців: `карта`, `показник`, `значення` або кількості, `виміряно`")
  static let doubled = Words("the column `%1` stands twice", "столбец `%1` стоит дважды", "стовпець `%1` стоїть двічі")
  static let unknown = Words("no column is called `%1`", "нет столбца `%1`", "немає стовпця `%1`")
  static let noFigures = Words(
    "there is no column `kpi`", "нет столбца `показатель`", "немає стовпця `показник`")
  static let noFigure = Words("the row names no figure", "в строке нет показателя", "у рядку немає показника")
  static let twice = Words(
    "`%1` stands twice, the first time on line %2", "`%1` стоит дважды, впервые в строке %2",
    "`%1` стоїть двічі, уперше в рядку %2")
  static let unread = Words(
    "columns that are not read: %1", "столбцы, которые не читаются: %1", "стовпці, які не читаються: %1")
  static let refused = Words(
    "nothing was written", "ничего не записано", "нічого не записано")
}
