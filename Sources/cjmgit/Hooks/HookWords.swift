import Language

/// The words of those who install hooks.
enum HookWords {
  static let installed = Words("installed %1", "хук установлен: %1", "хук встановлено: %1")
  static let renewed = Words("renewed %1", "хук обновлён: %1", "хук оновлено: %1")
  static let chained = Words(
    "installed %1; the hook that was there runs first, as %2",
    "хук установлен: %1; прежний хук выполняется первым: %2",
    "хук встановлено: %1; попередній хук виконується першим: %2")
  static let already = Words("already installed: %1", "хук уже установлен: %1", "хук уже встановлено: %1")
  static let removed = Words("removed %1", "хук удалён: %1", "хук вилучено: %1")
  static let restored = Words(
    "removed ours; the hook that was there is back: %1", "наш хук удалён, прежний вернулся: %1",
    "наш хук вилучено, попередній повернувся: %1")
  static let absent = Words(
    "no hook of cjmgit is installed (%1)", "хуков cjmgit здесь нет (%1)", "хуків cjmgit тут немає (%1)")
  static let worktree = Counted(
    "worktree", "worktrees", "рабочее дерево", "рабочих дерева", "рабочих деревьев", "робоче дерево", "робочі дерева",
    "робочих дерев")
  static let shared = Words("shared by %1", "общие для нескольких: %1", "спільні для кількох: %1")
  static let tracked = Words(
    "`%1` is among the files that are committed: commit the hooks there, too",
    "`%1` среди записываемых файлов: запишите и хуки", "`%1` серед файлів, що записуються: запишіть і хуки")
  static let dryRun = Words(
    "nothing was done: this was a dry run", "ничего не сделано: это был пробный прогон",
    "нічого не зроблено: це був пробний прогін")

  static let folder = Words("hooks in %1", "хуки в %1", "хуки в %1")
  static let present = Words("installed", "установлен", "встановлено")
  static let behind = Words(
    "installed, behind the one that was there: %1", "установлен, после прежнего: %1",
    "встановлено, після попереднього: %1")
  static let missing = Words("not installed", "не установлен", "не встановлено")
  static let other = Words(
    "not installed; another hook is there", "не установлен; на его месте другой хук",
    "не встановлено; на його місці інший хук")
  static let kept = Words(
    "not installed; `%1` keeps the hooks", "не установлен; хуками занимается `%1`",
    "не встановлено; хуками опікується `%1`")
  static let stale = Words(
    "of another version or not executable: `cjmgit hook install` renews it",
    "другой версии или не исполняемый: его обновит `cjmgit hook install`",
    "іншої версії або не виконуваний: його оновить `cjmgit hook install`")
  static let edited = Words("ours, changed by hand", "наш, изменён вручную", "наш, змінено вручну")
}
