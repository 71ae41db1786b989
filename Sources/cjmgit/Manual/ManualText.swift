/// What the manual says beyond what the parser knows.
enum ManualText {
  /// The exit codes of every command.
  static let exits = [
    ("0", "Done."),
    ("1", "The answer is no: differences with --exit-code, errors found, nothing to commit."),
    ("2", "The command line makes no sense."),
    ("128", "It could not be done; stderr says why, and what to do next."),
  ]

  static let variables = [
    (
      "GIT_PAGER, PAGER, LESS, LV",
      """
      The pager of diff, log, status and check at a terminal, as git has it: GIT_PAGER, pager.cjm, core.pager, PAGER, \
      less; LESS is FRX and LV is -c where they are not set. The configuration of a repository names no pager.
      """
    ),
    (
      "NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR",
      "No colours; colours everywhere. --color goes before them, color.cjm and color.ui come behind."
    ),
    ("GIT_EDITOR, VISUAL, EDITOR", "The editor of commit --edit, as git has it; core.editor comes behind GIT_EDITOR."),
    ("CJMGIT_NOW", "The clock of the run, as in 2026-11-20T16:20:00+03:00."),
    ("CJMGIT_SKIP", "Set to 1, the hooks pass everything."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language where neither --lang nor cjm.yaml says one."),
  ]

  static let files = [
    ("NAME.cjm.yaml, NAME.persona.yaml", "A journey map, a persona."),
    ("cjm.yaml", "Who there is: departments, people, channels; which rules are errors."),
    (".git/cjmgit/mail/PERSON/", "The letters of a person, a Maildir."),
  ]
}
