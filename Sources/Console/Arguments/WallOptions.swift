package import ArgumentParser
package import Language

/// What `cjmgit wall` understands, in both programs that read it: the one that people start, and the one that does it.
package struct WallOptions: ParsableArguments {
  /// What its help and its manual page say.
  package static let configuration = CommandConfiguration(
    commandName: "wall",
    abstract: "Build the wall: pages that show the maps to everybody.",
    discussion: """
        cjmgit wall                        into the folder `wall`
        cjmgit wall -o /srv/wall           into another one
        cjmgit wall loyalty-online         one journey alone
        cjmgit wall --at v1                as it was at a commit
        cjmgit wall --public               for everybody's eyes
        cjmgit wall --format pdf           posters, a sheet a journey
        cjmgit wall loyalty-online --format png --size A1 -o map.png
        cjmgit wall loyalty-online --format pdf --lanes emotion,pains,kpis
        cjmgit wall --format pdf --blank --stages 6

      The pages open from the disk, without a server or a network. They show a commit, \
      `HEAD` where none is named: the same commit gives the same bytes. Pages that did not \
      change are left as they are, and so are files that are not of the wall; a folder with \
      other things in it is not taken.

      A poster is one sheet, the smallest of A3, A2, A1 and A0 on which all of the map is \
      read, or the one that is asked for. Where a map does not fit the command says so and \
      ends with 1. PDF and PNG are made by `rsvg-convert` or Chromium, whichever is there.
      """)

  /// The id of the one journey to show; nil for all.
  @Argument(
    help: ArgumentHelp("The id of one journey; without it, all.", valueName: "journey"),
    completion: Completions.journeys)
  package var journey: String?

  /// Where pages or posters go; nil for the folder `wall`, and for posters for the folder that one is in.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of the pages or posters, or the file of one poster.", valueName: "place"))
  package var output: String?

  /// The revision to show; nil for `HEAD`.
  @Option(help: ArgumentHelp("Show this commit instead of `HEAD`.", valueName: "rev"))
  package var at: String?

  /// Whether people, costs, employees' words, sources and internal fields are left out.
  @Flag(name: .customLong("public"), help: "Leave out people, costs, employees' words, sources and internal fields.")
  package var isPublic = false

  /// What is made: pages, or posters.
  @Option(help: ArgumentHelp("Make html pages, or posters as svg, pdf or png.", valueName: "format"))
  package var format = WallFormat.html

  /// The paper of a poster; nil for the smallest that does.
  @Option(help: ArgumentHelp("The paper of a poster: A0, A1, A2 or A3.", valueName: "size"))
  package var size: SheetSize?

  /// The rows that a poster shows, by their names; nil for all that say something.
  @Option(help: ArgumentHelp("The lanes of a poster, by the names of their fields.", valueName: "names"))
  package var lanes: String?

  /// Whether the lanes of a poster are left empty.
  @Flag(name: .customLong("blank"), help: "Leave the lanes of a poster empty, for a workshop.")
  package var isBlank = false

  /// How many stages an empty poster has where no journey names them.
  @Option(help: ArgumentHelp("The number of stages of an empty poster, 1 to 12.", valueName: "number"))
  package var stages: Int?

  /// Whether the widgets of departments are also made as PNG.
  @Flag(name: .customLong("png"), help: "Make the pictures of departments as png, too.")
  package var makesPNG = false

  /// Whether pages are made anew that did not change.
  @Flag(name: .customLong("rebuild"), help: "Make every page anew, changed or not.")
  package var isRebuilt = false

  /// The language in which it speaks; nil for the company's.
  @Option(help: ArgumentHelp("Speak this language: en, ru or uk.", valueName: "language"))
  package var lang: Tongue?

  package init() {}

  package func validate() throws {
    let ofPosters = [
      ("--size", size != nil), ("--lanes", lanes != nil), ("--blank", isBlank), ("--stages", stages != nil),
    ]
    guard format == .html, let (name, _) = ofPosters.first(where: \.1) else { return }
    throw ValidationError("`\(name)` is of posters: say `--format svg`, `pdf` or `png`, too.")
  }
}
