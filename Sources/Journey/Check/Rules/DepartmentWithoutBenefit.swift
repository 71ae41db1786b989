import Language

extension Rule {
  /// A department that works for a path and gains nothing by it will not work for long.
  static let departmentWithoutBenefit = Rule(
    "department-without-benefit",
    meaning: Words(
      "a department works for the path and its benefit is said nowhere",
      "подразделение работает на путь, а его выгода нигде не названа",
      "підрозділ працює на шлях, а його вигоди ніде не названо"),
    of: .journey
  ) { journey, scene in
    let stages = journey.forms("stages")
    let touchpoints = stages.flatMap { $0.forms("touchpoints") }
    var settled = Set((stages + touchpoints).flatMap(\.roles).filter { $0.has("benefit") }.compactMap(\.identity))
    let working = stages.flatMap { stage in stage.roles.map { (stage: stage, role: $0) } }.filter {
      $0.role.isRole("accountable") || $0.role.isRole("responsible")
    }
    return working.compactMap { stage, role in
      guard let id = role.identity, scene.isKnown(department: id), settled.insert(id).inserted else { return nil }
      return Advice(
        role.place, in: ["stages", stage.identity ?? "", "departments", id],
        Words(
          "what this department gains is said nowhere: `%1`", "нигде не сказано, что это даёт подразделению: `%1`",
          "ніде не сказано, що це дає підрозділу: `%1`"
        ).filled(scene.department(id)),
        hint: Words(
          "add `benefit:` to one of its roles", "добавьте `benefit:` в одну из его ролей",
          "додайте `benefit:` в одну з його ролей"))
    }
  }
}
