import Language

/// The words of `new --from`.
enum ImportWords {
  static let noTable = Words("`%1` has no table", "в `%1` нет таблицы", "у `%1` немає таблиці")
  static let example = Words(
    "write one as `| Stage | Expectation |` above `| --- | --- |`, or save the sheet as CSV",
    "напишите её как `| Этап | Ожидание |` над `| --- | --- |` или сохраните лист как CSV",
    "напишіть її як `| Етап | Очікування |` над `| --- | --- |` або збережіть аркуш як CSV")
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
    "`cjm.yaml` does not declare what stands in the table, and `cjmgit check` will say so; add to it:",
    "`cjm.yaml` не объявляет того, что названо в таблице, и `cjmgit check` назовёт это ошибкой; добавьте:",
    "`cjm.yaml` не оголошує того, що названо в таблиці, і `cjmgit check` назве це помилкою; додайте:")
  static let stage = Counted("stage", "stages", "этап", "этапа", "этапов", "етап", "етапи", "етапів")
  static let across = Words("across, a column each", "по столбцам", "за стовпцями")
  static let down = Words("down, a row each", "по строкам", "за рядками")
  static let read = Words("read     %1 %2: %3", "прочитано %1 %2: %3", "прочитано %1 %2: %3")
}
