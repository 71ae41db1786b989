package import ArgumentParser
package import Language

/// What `cjmgit serve` understands, in both programs that read it: the one that people start, and the one that does it.
package struct ServeOptions: ParsableArguments {
  /// What its help and its manual page say.
  package static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the wall live: its pages renew themselves with every commit.",
    discussion: """
        cjmgit serve                             on this machine: http://127.0.0.1:8374/
        cjmgit serve --port 8080
        cjmgit serve --address 0.0.0.0 --host wall.example
        cjmgit serve --public                    for everybody's eyes

      Pages, wall screens and widgets that are open hear of a commit or a push within a \
      second. Only reading is possible, and only what is on the wall. Others reach it \
      where an address is given on purpose; a name by which they ask for it is given \
      with --host. It has no login: put one before it where the maps are not for everybody.
      """)

  /// The port; 0 for any that is free.
  @Option(help: ArgumentHelp("The port; 0 takes one that is free.", valueName: "port"))
  package var port: UInt16 = 8374

  /// The address of this machine at which it listens.
  @Option(help: ArgumentHelp("The address of this machine to listen at.", valueName: "address"))
  package var address = "127.0.0.1"

  /// The names under which it answers, besides `localhost` and addresses in numbers.
  @Option(name: .customLong("host"), help: ArgumentHelp("A name under which it is asked for.", valueName: "name"))
  package var hosts: [String] = []

  /// Whether people, costs, employees' words, sources and internal fields are left out.
  @Flag(name: .customLong("public"), help: "Leave out people, costs, employees' words, sources and internal fields.")
  package var isPublic = false

  /// The language in which it speaks; nil for the company's.
  @Option(help: ArgumentHelp("Speak this language: en, ru or uk.", valueName: "language"))
  package var lang: Tongue?

  package init() {}
}
