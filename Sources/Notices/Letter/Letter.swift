import Journey

/// A letter as its reader meets it, before any medium: what is said, in which order.
public struct Letter: Sendable {
  /// The same for the same changes told to the same person, in every clone and after every rebase.
  public let id: String
  /// The id of the reader, and the name.
  public let person: String, name: String
  /// One line that says the most.
  public let subject: String
  /// What it means: the counts, then the authors' own words.
  public let opening: [String]
  /// What is wanted of the reader, the most urgent first.
  public let wishes: [String]
  /// Maps that are new, where many are; then none of them is among the parts.
  public let arrivals: [Arrival]
  /// How many more are new.
  public let moreArrivals: Int
  /// What changed, by document.
  public let parts: [Part]
  /// What departments have not agreed on the reader's stages, where no wish names it.
  public let uncoordinated: [String]
  /// Documents that changed too, each in one line, where there is no room for more.
  public let others: [String]
  /// Maps of the reader that nobody answered for yet.
  public let unanswered: [String]
  /// Why the reader gets it, and how often.
  public let closing: String
  /// The newest of the commits that it tells.
  public let origins: [Origin]
  /// How many older ones there are.
  public let olderOrigins: Int
  /// What mail programs go by.
  let slip: Slip

  /// What programs show beside the subject: the authors' own words, else the counts.
  public var preview: String { opening.dropFirst().first ?? opening.first ?? "" }

  /// A commit that the letter tells.
  public struct Origin: Sendable {
    /// The short id, the author and the day.
    public let text: String
    /// Where the commit is found; nil where nobody serves it.
    public let link: String?
  }

  /// A map that is new, in one line.
  public struct Arrival: Sendable {
    /// What it is called, and whose it is.
    public let title: String, facts: String
    /// Where it is found; nil where nobody serves it.
    public let link: String?
  }

  /// What changed in one document.
  public struct Part: Sendable {
    /// What stands over it: whose stages these are, and of which map.
    public let caption: (head: String, title: String)
    /// How the customer feels along it, now and before; nil where no feeling changed.
    let curve: EmotionCurve?
    /// The stages, those that concern the reader most first.
    public let blocks: [Block]
    /// How many stages more the map itself shows.
    public let more: Int
    /// What stands still although it hurts.
    public let still: [String]
    /// The figures of the whole path.
    public let whole: [String]
    /// Where the map is found; nil where nobody serves it.
    public let link: String?
  }

  /// What changed in one stage.
  public struct Block: Sendable {
    /// The stage.
    public let heading: String
    /// The reader's part in it, and who answers for it; empty where there is nothing to say.
    public let involvement: String
    /// The author's reason; nil where none was given.
    public let why: String?
    /// What changed, worse first.
    public let entries: [Entry]
    /// How many entries more the map itself shows.
    public let more: Int

    /// The stage and the reader's part in it on one line.
    public var title: String { involvement.isEmpty ? heading : "\(heading) — \(involvement)" }
  }

  /// One thing that changed.
  public struct Entry: Sendable {
    /// What kind of change a reader's eye looks for.
    public enum Mark: String, Sendable, CaseIterable { case better, worse, new, changed }

    /// What kind of change it is.
    public let mark: Mark
    /// The change in sentences, what happened first.
    public let sentences: [String]
    /// Whole sentences before and after, each with what it is.
    public let quotes: [Quote]

    /// All sentences.
    public var text: String { sentences.joined(separator: " ") }
  }

  /// Sentences that were replaced, that replaced them, or that stayed.
  public struct Quote: Sendable {
    /// What they are.
    public enum Kind: Sendable { case field(String), gone, come, takenAway, addedTo, stayed }

    /// What they are.
    public let kind: Kind
    /// The sentences, as their author wrote them.
    public let text: String
  }
}
