import Language

/// The words of `new --from`.
enum ImportWords {
  static let tooLong = Words(
    "`%1` is longer than a table of one journey can be (1 MiB)",
    "`%1` длиннее, чем бывает таблица одного пути (1 МиБ)", "`%1` довша, ніж буває таблиця одного шляху (1 МіБ)")
  static let split = Words(
    "take one sheet, without pictures", "возьмите один лист, без картинок", "візьміть один аркуш, без картинок")
  static let noTable = Words("`%1` has no table", "в `%1` нет таблицы", "у `%1` немає таблиці")
  static let example = Words(
    "write one as `| Stage | Expectation |` above `| --- | --- |`, or save the sheet as CSV",
    "напишите её как `| Этап | Ожидание |` над `| --- | --- |` или сохраните лист как CSV",
    "напишіть її як `| Етап | Очікування |` над `| --- | --- |` або збережіть аркуш як CSV")
  static let encoding = Words("this is no UTF-8", "это не UTF-8", "це не UTF-8")
  static let saveAs = Words(
    "save the sheet as “CSV UTF-8”", "сохраните лист как «CSV UTF-8»", "збережіть аркуш як «CSV UTF-8»")
  static let openQuote = Words(
    "the quotation mark is never closed", "кавычка нигде не закрывается", "лапки ніде не закриваються")
  static let closeIt = Words(
    "close it, or write it twice where it is part of the text", "закройте её или удвойте, если она часть текста",
    "закрийте їх або подвойте, якщо вони частина тексту")
  static let afterQuote = Words(
    "text goes on after the closing quotation mark", "после закрывающей кавычки идёт текст",
    "після закривальних лапок іде текст")
  static let doubled = Words(
    "write a quotation mark inside a cell twice", "кавычку внутри ячейки удвойте", "лапки всередині комірки подвойте")
  static let noFields = Words(
    "in `%1` neither a row nor a column begins with a field of a stage",
    "в `%1` ни строка, ни столбец не начинаются с поля этапа",
    "у `%1` ні рядок, ні стовпець не починаються з поля етапу")
  static let fields = Words(
    "such as %1; `--stages across` or `down` takes the table as it is",
    "например, %1; `--stages across` или `down` возьмёт таблицу как есть",
    "наприклад, %1; `--stages across` або `down` візьме таблицю як є")
  static let noStages = Words("in `%1` there are no stages", "в `%1` нет этапов", "у `%1` немає етапів")
  static let turn = Words(
    "stages stand across (a column each) or down (a row each): try the other `--stages`",
    "этапы стоят по столбцам (across) или по строкам (down): попробуйте другой `--stages`",
    "етапи стоять за стовпцями (across) або за рядками (down): спробуйте інший `--stages`")
  static let undeclared = Words(
    "`cjm.yaml` does not declare what stands in the table; add to it:",
    "`cjm.yaml` не объявляет того, что названо в таблице; добавьте:",
    "`cjm.yaml` не оголошує того, що названо в таблиці; додайте:")
  static let stage = Counted("stage", "stages", "этап", "этапа", "этапов", "етап", "етапи", "етапів")
  static let across = Words("across, a column each", "по столбцам", "за стовпцями")
  static let down = Words("down, a row each", "по строкам", "за рядками")
  static let read = Words("read     %1 %2: %3", "прочитано %1 %2: %3", "прочитано %1 %2: %3")
}
