import Language

/// The words of the hook and of those who install it.
enum HookWords {
  static let installed = Words("installed %1", "хук установлен: %1", "хук встановлено: %1")
  static let chained = Words(
    "installed %1; the hook that was there runs first, as %2",
    "хук установлен: %1; прежний хук выполняется первым: %2",
    "хук встановлено: %1; попередній хук виконується першим: %2")
  static let already = Words("already installed: %1", "хук уже установлен: %1", "хук уже встановлено: %1")
  static let removed = Words("removed %1", "хук удалён: %1", "хук вилучено: %1")
  static let restored = Words(
    "removed ours; the hook that was there is back: %1", "наш хук удалён, прежний вернулся: %1",
    "наш хук вилучено, попередній повернувся: %1")
  static let present = Words("the hook is installed: %1", "хук установлен: %1", "хук встановлено: %1")
  static let absent = Words(
    "the hook of cjmgit is not installed (%1)", "хук cjmgit не установлен (%1)", "хук cjmgit не встановлено (%1)")
  static let stale = Words(
    "another version: `cjmgit hook install` renews %1", "другая версия: `cjmgit hook install` обновит %1",
    "інша версія: `cjmgit hook install` оновить %1")
  static let edited = Words("ours, changed by hand: %1", "наш, изменён вручную: %1", "наш, змінено вручну: %1")

  static let refused = Words(
    "the commit was stopped: mend what is staged, then `git add` again",
    "запись остановлена: исправьте подготовленное и повторите `git add`",
    "запис зупинено: виправте підготовлене й повторіть `git add`")
  static let skipping = Words(
    "without the check, this once: `git commit --no-verify`", "без проверки, один раз: `git commit --no-verify`",
    "без перевірки, один раз: `git commit --no-verify`")
}
