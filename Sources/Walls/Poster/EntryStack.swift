import Journey
import Language
import Telling

/// Sets one thing of the board in type.
struct EntryStack {
  let type: PosterType
  let tongue: Tongue

  /// What a cell says, at a width; empty where it says nothing.
  func stacks(of cell: Cell, width: Double) -> [Stack] {
    cell.entries.map { stack(of: $0, lane: cell.lane, width: width) }.filter { !$0.isEmpty }
  }

  private func stack(of entry: Entry, lane: Lane, width: Double) -> Stack {
    var stack = Stack(width: width)
    if let bullet = entry.bullet {
      add(figure: entry, bullet, to: &stack)
    } else if let degree = entry.degree {
      add(degree, entry, to: &stack)
    } else if entry.form == nil {
      add(value: entry, to: &stack)
    } else {
      add(thing: entry, lane, to: &stack)
    }
    return stack
  }

  /// A plain value; where it changed, what was and what is instead.
  private func add(value entry: Entry, to stack: inout Stack) {
    let texts = entry.words.isEmpty ? [entry.title] : entry.words
    let kept = texts.filter { !$0.isEmpty }.joined(separator: entry.words.isEmpty ? "" : " · ")
    guard let news = entry.news else { return stack.add([Run(kept, type.body)], mark: nil) }
    let runs = news.lines.flatMap { self.runs(of: $0.phrase) }
    // Of a set only what came and went is told: the rest stands before it.
    let isSet = !entry.words.isEmpty
    let came = Set(
      news.lines.flatMap(\.phrase.pieces).compactMap { if case .added(let text) = $0 { text } else { nil } })
    let rest = isSet ? entry.words.filter { !came.contains($0) }.joined(separator: " · ") : ""
    let head = rest.isEmpty ? [] : [Run(rest + (runs.isEmpty ? "" : " · "), type.body)]
    stack.add(head + (runs.isEmpty ? [Run(kept, type.body)] : runs), mark: mark(news))
  }

  /// A degree: its boxes, then its number and word.
  private func add(_ degree: Degree, _ entry: Entry, to stack: inout Stack) {
    let style = entry.news == nil ? type.body : type.body.bold
    let said = entry.news?.lines.first.map { self.runs(of: $0.phrase) } ?? []
    let word = degree.word.map { " \($0)" } ?? ""
    let runs = said.isEmpty ? [Run(degree.text + word, style)] : said
    let sign = entry.news.map { mark($0) }
    let line = type.size * Typeface.leading
    let lead = sign.map { $0.width + type.size * 0.35 } ?? 0
    let meter = Meter.shapes(degree, size: type.size, baseline: type.size * Typeface.ascent)
    let start = lead + meter.width + type.size * 0.5
    let lines = Typesetter.lines(runs, width: stack.width - start)
    guard lines.count <= 1 || meter.width > stack.width else {
      stack.add(meter.shapes, height: line)
      return stack.add(runs, mark: sign)
    }
    var shapes = meter.shapes.map { $0.moved(lead, 0) }
    let baseline = type.size * Typeface.ascent
    if let sign { shapes.append(.text(TextLine(runs: [sign]), Spot(x: 0, y: baseline))) }
    if let text = lines.first { shapes.append(.text(text, Spot(x: start, y: baseline))) }
    stack.add(shapes, height: line)
  }

  /// A figure: its name, its value with the target, its bar, and what changed.
  private func add(figure entry: Entry, _ bullet: Bullet, to stack: inout Stack) {
    let sign = entry.news.map(mark)
    stack.add([Run(entry.title, type.body)], mark: sign)
    var runs = bullet.text.map { [Run($0, type.body.bold.scaled(1.15))] } ?? []
    if let target = bullet.targetText {
      let reached = bullet.isReached == true ? " ✓" : ""
      runs.append(
        Run((runs.isEmpty ? "" : "  ") + BoardWords.target.filled(tongue, target) + reached, type.aside))
    }
    stack.add(runs, under: sign)
    let bar = BulletBar.shapes(bullet, width: stack.width, size: type.size)
    if !bar.isEmpty { stack.add(bar, height: type.size * 1.12) }
    add(entry.news, to: &stack)
  }

  /// A thing of its own: its name, what one must know of it, and what changed.
  private func add(thing entry: Entry, _ lane: Lane, to stack: inout Stack) {
    let title = entry.isGone ? type.aside.with { $0.isStruck = true } : type.body
    let sign = entry.news.map(mark) ?? (lane.look == .cards ? Run(seen: entry.isClosed ? "✓" : "•", type.aside) : nil)
    let role = entry.form?.record.isRole == true
    let facts = entry.isGone ? [] : facts(of: entry).map { Run("\u{A0}· \($0)", type.aside) }
    stack.add([Run(entry.title, role ? title.bold : title)] + flags(of: entry) + facts, mark: sign)
    add(entry.news, to: &stack)
    for part in entry.parts where part.hasNews {
      for inner in part.entries where inner.hasNews {
        let label = Run("\(part.lane.label): ", type.aside)
        let change = inner.news?.lines.first.map { self.runs(of: $0.phrase) } ?? [Run(inner.title, type.body)]
        stack.add([label] + change, mark: inner.news.map(mark), under: sign)
      }
    }
  }

  private func flags(of entry: Entry) -> [Run] {
    entry.flags.map { Run("\u{A0}★\u{A0}\(Self.small($0))", type.aside.inked(.ink).bold) }
  }

  /// What one must know to judge a thing, in names and not in sentences: its state, its weight, whose it is.
  ///
  /// What changed is told below it, and what follows from a default not at all.
  private func facts(of entry: Entry) -> [String] {
    let changed = Set(entry.news?.lines.map(\.label) ?? [])
    return entry.facts.compactMap { fact in
      let isSaid = entry.form?[fact.field] != nil || fact.field.showing == .headline
      guard isSaid, !changed.contains(Self.small(fact.label)) else { return nil }
      if let degree = fact.degree { return "\(Self.small(fact.label)) \(degree.text)" }
      guard fact.field.showing != .detail || fact.field.kind.isShort else { return nil }
      return fact.field.kind.needsNoLabel ? fact.text : "\(Self.small(fact.label)) \(fact.text)"
    }
  }

  /// What changed, fact by fact, before → after.
  private func add(_ news: News?, to stack: inout Stack) {
    guard let news, news.mark != .gone else { return }
    let lines = news.lines.map { line in
      let label = line.label.isEmpty ? [] : [Run("\(line.label): ", type.aside)]
      let notes = line.notes.isEmpty ? [] : [Run(" (\(line.notes.joined(separator: ", ")))", type.aside)]
      return label + runs(of: line.phrase) + notes
    }
    stack.add(Array(lines.joined(separator: [Run("\u{A0}· ", type.aside)])), under: mark(news))
  }

  /// A phrase in type: what is gone struck out, what is new underlined.
  func runs(of phrase: Phrase) -> [Run] {
    phrase.pieces.enumerated().map { place, piece in
      let space = place == 0 ? "" : " "
      switch piece {
      case .plain(let text): return Run(space + text, phrase.isPlain ? type.body.bold : type.body)
      case .removed(let text): return Run(space + text, type.aside.with { $0.isStruck = true })
      case .added(let text): return Run(space + text, type.body.with { $0.isUnderlined = true })
      }
    }
  }

  func mark(_ news: News) -> Run { Run(seen: news.mark.printed, type.body.bold.inked(news.mark.ink)) }

  /// A label within a line.
  static func small(_ label: String) -> String { Teller.small(label) }
}

extension Kind {
  /// Whether its values are a word or two.
  fileprivate var isShort: Bool {
    switch self {
    case .choice, .date: true
    case .ref(let target), .refs(let target): target == .department || target == .channel
    default: false
    }
  }

  /// Whether its values say by themselves what they are of.
  fileprivate var needsNoLabel: Bool {
    switch self {
    case .choice, .ref, .refs: true
    default: false
    }
  }
}
