import ArgumentParser
import Console
import History
import Journey
import Language
import SystemPackage

/// Figures of maps: records new ones, imports the week's sheet, lists what is due.
struct KPICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kpi",
    abstract: "Record figures in the maps, one by one or from a sheet; list what is due.",
    discussion: """
        cjmgit kpi list
        cjmgit kpi record loyalty-online checkout-conversion 894/1315
        cjmgit kpi import week-47.csv --dry-run
      """,
    subcommands: [Record.self, Import.self, List.self])
}

extension KPICommand {
  /// The command `cjmgit kpi record`.
  struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a new figure into its map, in place.",
      discussion: """
          cjmgit kpi record loyalty-online days-to-answer 4
          cjmgit kpi record loyalty-online checkout-conversion 894/1315
          cjmgit kpi record loyalty-online checkout-conversion \\
            entered=1315 passed=894
          cjmgit kpi record returns nps 62/20/18 --measured 2026-11-16

        Counts stand in the order of their kind: passed/entered, kept/start, \
        satisfied/responses, sum/responses, promoters/passives/detractors. A value \
        that stands beside counts is kept in step with them.
        """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("The day of the measurement; today unless said.", valueName: "day"))
    var measured: String?

    @Flag(name: .customLong("dry-run"), help: "Say what would change, and write nothing.")
    var dryRun = false

    @Argument(help: ArgumentHelp("The map, by its id.", valueName: "journey"), completion: Completions.journeys)
    var journey: String

    @Argument(help: ArgumentHelp("The figure, by its id.", valueName: "kpi"), completion: Completions.figures)
    var kpi: String

    @Argument(help: ArgumentHelp("The value, or the counts.", valueName: "value"))
    var words: [String]

    func run() throws {
      let history = try History.open()
      var desk = try Desk(in: history, common)
      let tongue = desk.tongue
      do throws(Measurement.Problem) {
        let day = try measured.map { text throws(Measurement.Problem) in try Measurement.day(text) } ?? desk.today
        let target = try FigureTarget.one(kpi, in: journey, among: FigureTarget.all(on: desk))
        let measurement = Measurement(reading: Measurement.Reading(words.map(NumberWords.typed)), day: day)
        _ = try measurement.edits(of: target.form, at: target.path)
        for doubt in desk.doubts(of: measurement, in: target) { Output.say(Failure(doubt[tongue]).text) }
        try record(measurement, target, &desk)
      } catch {
        throw Failure(error.message[tongue], hint: error.hint?[tongue])
      }
      try desk.finish(common, dryRun: dryRun, in: history)
      for words in desk.withinChance { Output.say(Failure(words[tongue]).text) }
    }

    private func record(
      _ measurement: Measurement, _ target: FigureTarget, _ desk: inout Desk
    ) throws(Measurement.Problem) {
      do {
        _ = try desk.record(measurement, in: target)
      } catch let problem as Measurement.Problem {
        throw problem
      } catch {
        let failure = Failure(of: error)
        throw Measurement.Problem(.verbatim(failure?.message ?? ""), hint: failure?.hint.map(Words.verbatim))
      }
    }
  }

  /// The command `cjmgit kpi import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the week's sheet of figures into the maps, in place: all rows or none.",
      discussion: """
          cjmgit kpi import week-47.csv --dry-run     what would change
          cjmgit kpi import week-47.csv

        The first row names the columns, in English, Russian or Ukrainian: journey, \
        kpi, value or counts (passed, entered, …), measured. Commas, semicolons and \
        tabs part cells; decimal commas and 20.11.2026 are understood. Where only one \
        map has a figure, its journey may be left out. Rows without a figure are \
        passed over.
        """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("The day of rows that name none; today unless said.", valueName: "day"))
    var measured: String?

    @Flag(name: .customLong("dry-run"), help: "Say what would change, and write nothing.")
    var dryRun = false

    @Argument(
      help: ArgumentHelp("The sheet, saved as CSV.", valueName: "file"), completion: .file(extensions: ["csv", "tsv"]))
    var file: String

    func run() throws {
      let history = try History.open()
      let desk = try Desk(in: history, common)
      let tongue = desk.tongue
      let day = try measured.map { text in
        do throws(Measurement.Problem) {
          return try Measurement.day(text)
        } catch {
          throw Failure(error.message[tongue], hint: error.hint?[tongue])
        }
      }
      let bytes = try File.table(FilePath(typed: file), tongue)
      let sheet = try SheetImport(Source(name: file, bytes: bytes), on: desk, measured: day)
      for doubt in sheet.doubts { Output.say(Failure(doubt[tongue]).text) }
      if !sheet.unread.isEmpty {
        let names = sheet.unread.map { "`\($0)`" }.joined(separator: ", ")
        Output.say(Failure(SheetWords.unread.filled(tongue, names)).text)
      }
      guard sheet.findings.isEmpty else {
        let screen = try common.screen(in: history.repository)
        let text = FindingText(tongue, palette: screen.palette, width: screen.width)
        try screen.write(text.text(sheet.findings, in: [sheet.source]))
        Output.say(Failure(SheetWords.refused[tongue]).text)
        throw Answer.no
      }
      try sheet.desk.finish(common, dryRun: dryRun, in: history)
      for words in sheet.desk.withinChance { Output.say(Failure(words[tongue]).text) }
    }
  }

  /// The command `cjmgit kpi list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List figures with their targets, and when they are due to be measured.",
      discussion: """
          cjmgit kpi list
          cjmgit kpi list loyalty-online
          cjmgit kpi list --format json
        """)

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
    var format = PlainFormat.text

    @Argument(help: ArgumentHelp("The map; none for all.", valueName: "journey"), completion: Completions.journeys)
    var journey: String?

    func run() throws {
      let history = try History.open()
      let desk = try Desk(in: history, common)
      let all = FigureTarget.all(on: desk)
      let wanted = journey.map { word in all.filter { $0.isIn(word) } } ?? all
      if let journey, wanted.isEmpty, !desk.files.contains(where: { $0.document.id == journey }) {
        let near = Suggestion.closest(to: journey, among: desk.files.map(\.document.id))
        let problem = FigureWords.noMap(journey, near)
        throw Failure(problem.message[desk.tongue], hint: problem.hint?[desk.tongue])
      }
      guard format == .text else {
        return try Output.write(FigureListJSON.text(wanted, today: desk.today, desk.tongue))
      }
      guard !wanted.isEmpty else { return Output.say(FigureListWords.none[desk.tongue]) }
      let screen = try common.screen(in: history.repository)
      let layout = Layout(width: screen.width, palette: screen.palette)
      try screen.write(
        FigureListText(maps: maps(wanted, on: desk), today: desk.today, tongue: desk.tongue, layout: layout).text)
    }

    private func maps(_ wanted: [FigureTarget], on desk: Desk) -> [(title: String, rows: [FigureRow])] {
      wanted.map(\.file.path).uniqued().map { path in
        let own = wanted.filter { $0.file.path == path }
        let form = own[0].file.document.form
        return (form.title(desk.tongue), own.map { FigureRow($0.form, today: desk.today, desk.tongue) })
      }
    }
  }
}
