import Language

extension Record {
  /// A customer's whole path: one file, one map on the wall.
  public static let journey = Record(
    "journey", Noun("Journey map", "Карта пути клиента", "Карта шляху клієнта", .feminine),
    identity: .own("journey"), target: .journey, standing: .document, heading: .title
  ) {
    Field(
      "journey", .id, Noun("Id", "Идентификатор", "Ідентифікатор", .masculine),
      "The id of the journey: unique in the repository, never changed once others refer to it.", required: true,
      spoken: ["map", "путь", "шлях"])
    Field.title("What stands over the wall.")
    Field(
      "state", .choice(.journeyStates), Noun("State", "Состояние", "Стан", .neuter, uk: .masculine),
      "Whether this is today's path, the target path, or a first sketch from a workshop.", absence: .word("as-is"),
      chapter: .experience, facet: .state)
    Field(
      "target-of", .ref(.journey), Noun("Target of", "Целевой путь для", "Цільовий шлях для", .masculine),
      "The as-is journey that this to-be is the target of; their stages pair by id.", facet: .counterpart)
    Field(
      "version-of", .ref(.journey), Noun("Version of", "Версия карты", "Версія карти", .feminine),
      "The company-wide map that this is one segment's version of; nothing is inherited.")
    Field(
      "persona", .ref(.persona), Noun("Persona", "Персона", "Персона", .feminine), "Whose point of view the map takes.",
      chapter: .experience)
    Field.segment("Which group of customers takes this path.")
    Field(
      "scenario", .line, Noun("Scenario", "Сценарий клиента", "Сценарій клієнта", .masculine),
      "The customer's scenario.",
      chapter: .experience, facet: .scenario)
    Field(
      "need", .prose, Noun("Need", "Потребность", "Потреба", .feminine), "The customer's need behind the whole path.",
      chapter: .experience)
    Field(
      "products", .refs(.product), Noun("Products", "Продукты", "Продукти", .many),
      "The products that the customer meets on this one path.")
    Field(
      "begins", .line, Noun("Begins", "Начало", "Початок", .neuter, uk: .masculine),
      "Where the path begins: the first hearing of the company.")
    Field(
      "ends", .line, Noun("Ends", "Конец", "Кінець", .masculine), "Where the path ends: praise, complaint or leaving.")
    Field(
      "owner", .ref(.person), Noun("Owner", "Владелец пути", "Відповідальний за шлях", .masculine),
      "The person who answers for the scenario.", required: true,
      chapter: .company, facet: .owner)
    Field(
      "manager", .ref(.person), Noun("Journey manager", "Менеджер пути", "Менеджер шляху", .masculine),
      "The journey manager who coordinates the departments.",
      chapter: .company, facet: .manager)
    Field(
      "working-group", .refs(.person), Noun("Working group", "Рабочая группа", "Робоча група", .feminine),
      "One or more people for each department with a role.", facet: .workingGroup)
    Field(
      "review-every", .span, Noun("Review every", "Период пересмотра", "Період перегляду", .masculine),
      "A map that was not touched or confirmed for longer is stale.", absence: .word("1w"), facet: .review)
    Field(
      "promise", .prose,
      Noun("Value proposition", "Ценностное предложение", "Ціннісна пропозиція", .neuter, uk: .feminine),
      "The value proposition as the customer lives it.",
      chapter: .experience)
    Field(
      "brand", .refs(.brand), Noun("Brand attributes", "Атрибуты бренда", "Атрибути бренду", .many),
      "The brand attributes that the path must make felt.")
    Field(
      "goals", .many(.goal), Noun("Goals", "Цели", "Цілі", .many),
      "What the company wants of this journey, and how success is measured.", internal: true)
    Field.kpis("End-to-end figures: conversion, NPS, CES, retention, LTV and others.")
    Field.research("What is known, and from where.")
    Field(
      "stages", .many(.stage), Noun("Stages", "Этапы", "Етапи", .many),
      "The stages, in the order in which the customer takes them.", required: true, ordered: true)
    Field(
      "customer-first", .many(.decision),
      Noun("Decisions for the customer", "Решения в пользу клиента", "Рішення на користь клієнта", .many),
      "Decisions made for the customer, with what they cost.")
    Field(
      "notes", .prose, Noun("Notes", "Заметки", "Нотатки", .many), "Anything else worth keeping.",
      internal: true)
  }
}

extension Choices {
  /// What a map shows: the path of today, of tomorrow, or a sketch.
  public static let journeyStates = Choices(
    Choice("as-is", "as is", "как есть", "як є"),
    Choice("to-be", "to be", "как будет", "як має бути"),
    Choice("prototype", "sketch", "набросок", "начерк"))
}
