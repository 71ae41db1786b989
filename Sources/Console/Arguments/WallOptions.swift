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
        cjmgit wall --format pdf --size A1 posters, a sheet a journey
        cjmgit wall --format pdf --blank   with empty lanes, for a workshop

      The pages open from the disk, without a server or a network. They show a commit, \
      `HEAD` where none is named: the same commit gives the same bytes. Pages that did not \
      change are left as they are, and so are files that are not of the wall; a folder with \
      other things in it is not taken.
      """)

  /// The id of the one journey to show; nil for all.
  @Argument(help: ArgumentHelp("The id of one journey; without it, all.", valueName: "journey"))
  package var journey: String?

  /// Where the pages go.
  @Option(name: .shortAndLong, help: ArgumentHelp("The folder of the pages.", valueName: "folder"))
  package var output = "wall"

  /// The revision to show; nil for `HEAD`.
  @Option(help: ArgumentHelp("Show this commit instead of `HEAD`.", valueName: "rev"))
  package var at: String?

  /// Whether people, costs, employees' words, sources and internal fields are left out.
  @Flag(name: .customLong("public"), help: "Leave out people, costs, employees' words, sources and internal fields.")
  package var isPublic = false

  /// What is made: pages, or posters.
  @Option(help: ArgumentHelp("Make html pages, or posters as svg, pdf or png.", valueName: "format"))
  package var format = WallFormat.html

  /// The paper of a poster.
  @Option(help: ArgumentHelp("The paper of a poster: A0, A1, A2 or A3.", valueName: "size"))
  package var size = SheetSize.a0

  /// Whether the lanes of a poster are left empty.
  @Flag(name: .customLong("blank"), help: "Leave the lanes of a poster empty, for a workshop.")
  package var isBlank = false

  /// Whether pages are made anew that did not change.
  @Flag(name: .customLong("rebuild"), help: "Make every page anew, changed or not.")
  package var isRebuilt = false

  /// The language in which it speaks; nil for the company's.
  @Option(help: ArgumentHelp("Speak this language: en, ru or uk.", valueName: "language"))
  package var lang: Tongue?

  package init() {}
}
