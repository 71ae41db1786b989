import Language

extension Record {
  /// A customer as the company imagines one, with the empathy map.
  public static let persona = Record(
    "persona", Noun("Persona", "Персона", "Персона", .feminine), identity: .own("persona"), target: .persona,
    standing: .document, heading: .title
  ) {
    Field(
      "persona", .id, Noun("Id", "Идентификатор", "Ідентифікатор", .masculine),
      "The id of the persona: unique in the repository, never changed once others refer to it.", required: true)
    Field(
      "name", .line, Noun("Name", "Имя", "Ім’я", .neuter), "What the persona is called.", required: true,
      showing: .title)
    Field.segment("The group of customers that it stands for.")
    Field("portrait", .prose, Noun("Portrait", "Портрет", "Портрет", .masculine), "Who this is, in a few sentences.")
    Field("says", .lines, Noun("Says", "Что говорит", "Що говорить", .neuter), "What the persona says.")
    Field("thinks", .lines, Noun("Thinks", "Что думает", "Що думає", .neuter), "What the persona thinks.")
    Field("does", .lines, Noun("Does", "Что делает", "Що робить", .neuter), "What the persona does.")
    Field("feels", .lines, Noun("Feels", "Что чувствует", "Що відчуває", .neuter), "What the persona feels.")
    Field("hears", .lines, Noun("Hears", "Что слышит", "Що чує", .neuter), "What the persona hears from others.")
    Field("sees", .lines, Noun("Sees", "Что видит", "Що бачить", .neuter), "What the persona sees around.")
    Field("pains", .lines, Noun("Pains", "Что мешает", "Що заважає", .neuter), "What troubles the persona.")
    Field(
      "gains", .lines, Noun("Gains", "Чего хочет добиться", "Чого хоче досягти", .neuter),
      "What the persona hopes to gain.")
    Field("jobs", .lines, Noun("Jobs", "Задачи", "Завдання", .many), "The jobs that the persona wants to get done.")
  }
}
