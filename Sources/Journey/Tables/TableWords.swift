import Language

/// What is said of a table that became a map.
enum TableWords {
  static let unknown = Words(
    "`%1` is no field of a stage: kept under `%2`", "`%1` — не поле этапа: сохранено в `%2`",
    "`%1` — не поле етапу: збережено в `%2`")
  static let nearly = Words(
    "`%1` is no field of a stage: kept under `%2`; did you mean `%3`?",
    "`%1` — не поле этапа: сохранено в `%2`; вы имели в виду `%3`?",
    "`%1` — не поле етапу: збережено в `%2`; ви мали на увазі `%3`?")
  static let unread = Words(
    "`%1` does not fit `%2`: kept under `%3`", "`%1` не подходит к полю `%2`: сохранено в `%3`",
    "`%1` не пасує до поля `%2`: збережено в `%3`")
  static let fitting = Words("; what fits: %1", "; подойдут: %1", "; пасують: %1")
  static let overlong = Words(
    "there are more cells in the row than stages: put a text with a separator in it into quotation marks",
    "ячеек в строке больше, чем этапов: текст, внутри которого стоит разделитель, возьмите в кавычки",
    "клітинок у рядку більше, ніж етапів: текст, усередині якого стоїть роздільник, візьміть у лапки")
  static let untitled = Words(
    "a stage without a title was given a number", "этап без названия получил номер", "етап без назви отримав номер")
}
