import Language

/// The things that a company declares by an id and a title, so that journeys can refer to them.
extension Record {
  /// A channel through which customers meet the company.
  public static let channel = declared("channel", Noun("Channel", "Канал", "Канал", .masculine), .channel)
  /// A group of customers.
  public static let segment = declared(
    "segment", Noun("Customer group", "Группа клиентов", "Група клієнтів", .feminine), .segment)
  /// A product of the company.
  public static let product = declared("product", Noun("Product", "Продукт", "Продукт", .masculine), .product)
  /// A behavioural principle; `principle` is its work at a stage.
  public static let declaredPrinciple = declared(
    "declaredPrinciple", Noun("Behavioural principle", "Поведенческий принцип", "Поведінковий принцип", .masculine),
    .principle)
  /// An attribute of the brand; `brandEffect` is what a stage does to it.
  public static let brandAttribute = declared(
    "brandAttribute", Noun("Brand attribute", "Атрибут бренда", "Атрибут бренду", .masculine), .brand)
  /// A system that processes run in.
  public static let system = declared("system", Noun("System", "Система", "Система", .feminine), .system)

  private static func declared(_ name: String, _ noun: Noun, _ target: Target) -> Record {
    Record(name, noun, target: target, heading: .title) {
      Field.ownID
      Field.title("What it is called.", required: false)
    }
  }
}
