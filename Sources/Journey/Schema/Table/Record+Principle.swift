import Language

extension Record {
  /// A behavioural principle at work at a stage.
  public static let principle = Record(
    "principle", Noun("Behavioural principle", "Поведенческий принцип", "Поведінковий принцип", .masculine),
    identity: .local("id"), standing: .part
  ) {
    Field(
      "id", .ref(.principle), Noun("Principle", "Принцип", "Принцип", .masculine), "The principle.", required: true,
      showing: .title)
    Field(
      "through", .choice(.ways), Noun("Works through", "Действует", "Діє", .masculine),
      "Whether it works through what people perceive or how they judge.")
    Field.effect(.helps, "Whether it helps or hinders the customer.")
    Field.note
  }
}

extension Choices {
  /// What a behavioural principle works through.
  public static let ways = Choices(
    Choice("perception", "perception", "через восприятие", "через сприйняття"),
    Choice("judgement", "judgement", "через суждение", "через судження"))

  /// Whether a behavioural principle is for or against the customer.
  public static let helps = Choices(
    Choice("helps", "helps", "помогает", "допомагає", rank: 1),
    Choice("hinders", "hinders", "мешает", "заважає", rank: 0))
}
