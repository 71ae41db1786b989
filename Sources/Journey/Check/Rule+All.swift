extension Rule {
  /// Every rule of practice, in the order of the reference; each stands in a file of its name in `Rules`.
  public static let all: [Rule] = [
    .journeyWithoutOwner,
    .stageWithoutDepartment,
    .stageWithoutAccountable,
    .stageWithSeveralAccountable,
    .roleNobodyTold,
    .momentWithoutEvidence,
    .kpiWithoutMethod,
    .kpiOverdue,
    .painWithoutAction,
    .painWithoutDue,
    .pastDue,
    .closedWithoutAction,
    .refutedWithoutLesson,
    .departmentWithoutBenefit,
    .stageNamedAsDepartment,
    .journeyWithoutLeaving,
    .promiseBroken,
  ]

  /// The rules that look at a record, by its name.
  static let byRecord: [String: [Rule]] = Dictionary(
    all.flatMap { rule in rule.records.map { ($0.name, [rule]) } }, uniquingKeysWith: +)
}
