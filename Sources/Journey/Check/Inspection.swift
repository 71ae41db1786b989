import Language

/// Looks at one document while the one walk goes over it, and collects what is wrong.
struct Inspection: Visitor {
  /// What was found so far.
  private(set) var findings: [Finding] = []
  let document: Document
  let rulebook: Rulebook
  let scene: Scene
  /// References of a lone map that nothing declares; told as one.
  var undeclared: [Undeclared] = []
  /// So many more times what takes long is looked up for a hint: a file of nothing but mistakes must not take minutes.
  var proposals = 200
  private var rules: [String: [Rule]] = [:]
  private var ids: [String: [String: Range<Int>]] = [:]
  private lazy var own = Registry([document])

  init(_ document: Document, company: Company, registry: Registry, today: Day) {
    self.document = document
    let book = Rulebook(company: company, document: document.form)
    rulebook = book
    scene = Scene(document: document.form, company: company, registry: registry, today: today)
    rules = Rule.byRecord.mapValues { $0.filter { book.severity(of: $0.name) != nil } }
  }

  mutating func enter(_ spot: Spot) -> Bool {
    guard let form = spot.forms.first ?? nil, !form.record.isOpen else { return false }
    guard isRecord(form, at: spot) else { return false }
    inspectFields(of: form, at: spot.path)
    inspectIdentity(of: form, at: spot)
    for entry in form.unknown { inspectUnknown(entry, of: form.record, at: spot.path) }
    for rule in rules[form.record.name] ?? [] {
      for advice in rule.find(form, scene) {
        tell(rule.name, at: advice.span, spot.path / advice.steps, advice.message, hint: advice.hint)
      }
    }
    return true
  }

  mutating func leave(_ spot: Spot) {}

  mutating func away(_ spot: Spot) {}

  mutating func value(_ field: Field, at spot: Spot) {
    guard !field.isUnknown, let form = spot.forms.first ?? nil else { return }
    if let node = form[field] {
      inspect(Passage(source: document.source, field: field, node: node), in: form, at: spot.path / field.name)
    }
    if !field.formulas.isEmpty { inspectCounts(field, in: form, at: spot.path / field.name) }
  }

  /// Tells of a complaint about a value.
  mutating func tell(_ complaint: Complaint, at span: Range<Int>, _ path: Path) {
    tell(complaint.rule, at: complaint.span ?? span, path, complaint.message, hint: complaint.hint)
  }

  /// Tells of something, with the weight that its rule has here.
  mutating func tell(
    _ fault: Fault, _ own: Finding.Severity? = nil, at span: Range<Int>, _ path: Path, _ message: Words,
    hint: Words? = nil
  ) {
    tell(fault.rawValue, own, at: span, path, message, hint: hint)
  }

  private mutating func tell(
    _ rule: String, _ own: Finding.Severity? = nil, at span: Range<Int>, _ path: Path, _ message: Words, hint: Words?
  ) {
    guard let severity = rulebook.severity(of: rule, own) else { return }
    findings.append(
      Finding(rule, severity, file: document.source.name, span: span, path: path, message, hint: hint))
  }

  /// Finds a thing by its id, in the document first.
  mutating func resolve(_ target: Target, _ id: String) -> Form? {
    scene.registry.find(target, id) ?? own.find(target, id)
  }

  /// The ids that a reference could have meant.
  mutating func candidates(_ target: Target) -> [Form] {
    let near = own.ids(target).compactMap { own.find(target, $0) }
    return near + scene.registry.ids(target).compactMap { scene.registry.find(target, $0) }
  }

  /// The nearest of some words, as long as proposals are left.
  mutating func proposed(for word: String, among words: [String]) -> String? {
    guard proposals > 0 else { return nil }
    proposals -= 1
    return Suggestion.closest(to: word, among: words)
  }

  private mutating func inspectIdentity(of form: Form, at spot: Spot) {
    guard let name = form.record.identity.field, let id = form.identity, !spot.path.steps.isEmpty else { return }
    let span = form.place(of: name)
    switch form.record.identity {
    case .own:
      guard let first = ids[form.record.name, default: [:]].updateValue(span, forKey: id) else { return }
      ids[form.record.name]?[id] = first
      tellDouble(id, form.record, at: span, first: first, spot.path / name)
    case .local:
      // The walk marks the second of two equal keys of a list.
      guard spot.path.last != id else { return }
      tellDouble(id, form.record, at: span, first: nil, spot.path / name)
    case .none:
      return
    }
  }

  private mutating func tellDouble(
    _ id: String, _ record: Record, at span: Range<Int>, first: Range<Int>?, _ path: Path
  ) {
    let message = Words("`%1` stands twice: %2", "`%1` стоит дважды: %2", "`%1` стоїть двічі: %2").filled(
      Words(same: Check.brief(id)), record.noun.words.lowercased)
    proposals -= 1
    let line = proposals > 0 ? first.map { document.source.lineNumber(of: $0.lowerBound) } : nil
    tell(
      .doubleID, at: span, path, message,
      hint: line.map {
        Words(
          "give one of the two another id; the first stands on line %1",
          "дайте одному из двух другой id; первый — в строке %1",
          "дайте одному з двох інший id; перший — у рядку %1"
        ).filled(String($0))
      } ?? Words("keep one of the two", "оставьте что-то одно", "залиште щось одне"))
  }
}

extension Record {
  /// Whether it stands for a map under a key that the format does not know.
  fileprivate var isOpen: Bool { fields.first?.isUnknown == true }
}

extension Source {
  /// The line, from 1, on which a byte stands.
  func lineNumber(of offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
  }
}
