/// One place of a walk: the same record in each tree, nil where a tree lacks it.
public struct Spot: Sendable {
  /// How the thing moved between the trees, so far as its own list can tell.
  public enum Movement: Sendable, Hashable {
    /// It stands where it stood.
    case stays
    /// It has another place among its neighbours.
    case reordered
    /// It came from another list of its kind.
    case arrived
    /// It stands in another list in the newest tree, and is visited there.
    case away
    /// It came or went with the thing around it, and is part of that change.
    case carried
  }

  /// Which record stands here.
  public let record: Record
  /// Where it sits: in the newest tree that has it in this list.
  public let path: Path
  /// The record in each tree, oldest first.
  public let forms: [Form?]
  /// Where each tree has it.
  public let homes: [Path?]
  /// Its place in this list in each tree that has it here, from 0.
  let places: [Int?]
  /// How it moved.
  public internal(set) var movement: Movement
  /// Whether it is a row's one record, and no item of a list.
  public let isSingle: Bool
  /// What stood around it in the oldest tree, from the document inwards, where it arrived from elsewhere.
  public let formerHolders: [Form]

  init(
    _ record: Record, _ path: Path, _ forms: [Form?], homes: [Path?]? = nil, places: [Int?] = [],
    movement: Movement = .stays, isSingle: Bool = false, formerHolders: [Form] = []
  ) {
    self.record = record
    self.path = path
    self.forms = forms
    self.homes = homes ?? forms.map { $0 == nil ? nil : path }
    self.places = places
    self.movement = movement
    self.isSingle = isSingle
    self.formerHolders = formerHolders
  }

  /// Its place in its list in the newest tree that has it here, from 0.
  public var position: Int { places.last { $0 != nil }?.flatMap(\.self) ?? 0 }

  /// Whether every tree has it.
  public var isEverywhere: Bool { forms.allSatisfy { $0 != nil } }

  /// The same place with one unknown key alone: a map of thousands of them must not be searched for each.
  func with(only nodes: [Node?], as key: String) -> Spot {
    let forms = zip(forms, nodes).map { form, node in
      form.map { form in
        let entries = node.map { [Entry(key: key, keySpan: $0.span, value: $0)] } ?? []
        return Form(Node(shape: .map(entries), style: form.node.style, span: form.node.span), as: form.record)
      }
    }
    return Spot(record, path, forms, homes: homes, places: places, movement: movement, isSingle: isSingle)
  }
}
