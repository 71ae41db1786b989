import Language

extension Rule {
  /// A change that concerns a department must reach somebody there; on a lone map nobody is known yet.
  static let roleNobodyTold = Rule(
    "role-nobody-told",
    meaning: Words(
      "a department takes part and nobody there would be told", "подразделение участвует, а известить в нём некого",
      "підрозділ бере участь, а сповістити в ньому нікого"),
    of: .role
  ) { role, scene in
    guard let id = role.identity, scene.company.department(id) != nil, scene.company.told(of: role).isEmpty else {
      return []
    }
    return [
      Advice(
        role.place,
        Words(
          "nobody would be told of changes: `%1`", "об изменениях некого известить: `%1`",
          "про зміни нікого сповістити: `%1`"
        ).filled(scene.department(id)),
        hint: Words(
          "add `who:` here, or `head:` to the department in `cjm.yaml`",
          "добавьте `who:` здесь или `head:` подразделению в `cjm.yaml`",
          "додайте `who:` тут або `head:` підрозділу в `cjm.yaml`"))
    ]
  }
}
