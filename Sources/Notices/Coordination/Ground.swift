import Journey

/// What departments work on together and ought to agree about: a touchpoint, or the own state of a stage.
struct Ground {
  /// A touchpoint is the same wherever it stands; so its stage is no part of what names it.
  let place: Place
  /// The touchpoint or the stage, as it is or as it was.
  let form: Form
  /// Where it sits.
  let path: Path
  /// The stage around it, with its number from 1; nil where the stage is gone.
  let stage: (form: Form, number: Int)?
}

extension Ground {
  /// The ground on which an item of a document stands; nil where it stands on none.
  init?(of item: Item, in changes: ChangeSet) {
    let steps = item.path
    guard let document = item.after == nil ? changes.before : changes.after else { return nil }
    let along = document.form.forms(along: steps)
    guard let stage = along.first(where: { $0.record.standing == .group }) else { return nil }
    let number = document.form.groups.firstIndex { $0.identity == stage.identity }.map { $0 + 1 }
    let around = number.map { (form: stage, number: $0) }
    if let place = along.firstIndex(where: { $0.record.target == .touchpoint }), let id = along[place].identity {
      self.init(
        place: Place(changes.id, touchpoint: id), form: along[place], path: steps.prefix(forms: place), stage: around)
    } else if item.record.standing == .group, let id = stage.identity {
      self.init(place: Place(changes.id, stage: id), form: stage, path: steps, stage: around)
    } else {
      return nil
    }
  }

  /// The same ground as it is now; itself where it is gone.
  func now(in document: Document) -> Ground {
    for (place, stage) in document.form.groups.enumerated() {
      guard let id = stage.identity, let list = document.form.record.fields.first(where: { $0.isStages }) else {
        continue
      }
      let path = Path([list.name, id])
      if self.place.stage == id { return Ground(place: self.place, form: stage, path: path, stage: (stage, place + 1)) }
      for (form, inner) in stage.everything(at: path) where form.record.target == .touchpoint {
        guard let touchpoint = self.place.touchpoint, form.identity == touchpoint else { continue }
        return Ground(place: self.place, form: form, path: inner, stage: (stage, place + 1))
      }
    }
    return self
  }

  /// Who carries it, those who answer first: the accountable and responsible on the stage and at the touchpoint.
  var bearers: [Form] {
    let roles = ((stage.map { $0.form.roles } ?? []) + (form.record.target == .touchpoint ? form.roles : []))
      .filter { ($0.part?.rank ?? .max) <= 1 }
    let sorted = roles.filter { $0.part?.rank == 0 } + roles.filter { $0.part?.rank != 0 }
    var seen: Set<String> = []
    return sorted.filter { $0.identity.map { seen.insert($0).inserted } ?? false }
  }
}

extension Field {
  fileprivate var isStages: Bool { kind.record?.standing == .group }
}

extension Path {
  /// The path down to the record at a place of those along it, of which the first is the document.
  fileprivate func prefix(forms place: Int) -> Path { Path(Array(steps.prefix(2 * place))) }
}
