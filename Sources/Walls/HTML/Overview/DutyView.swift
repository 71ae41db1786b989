import Journey
import Language
import Telling

/// Something to be done: a pain to cure, an initiative to carry out, with its day.
struct DutyView {
  let shown: Shown
  let duty: Duty
  let overview: Overview

  private var tongue: Tongue { overview.tongue }

  var markup: Markup {
    let noun = duty.form.record.noun[tongue]
    let context = shown.teller.context(of: duty.form).filter { !$0.isEmpty }
    return .element(
      "li", [:],
      .lines([
        .none, day, .element("a", ["href": shown.address(of: duty.path)], .text(shown.teller.name(duty.form))),
        .element("p", ["class": "notes"], .text(([noun] + context + [place]).joined(separator: " · "))), .none,
      ]))
  }

  private var place: String {
    [shown.title, duty.stage.map { OverviewWords.stage.filled(tongue, String($0)) }].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// The day; that it has passed is for the browser to say.
  private var day: Markup {
    guard let due = duty.due else { return .element("span", ["class": "day none"], .text(UnitWords.noDay[tongue])) }
    let isFar = due.year != overview.wall.commit.day.year
    return .element(
      "span", ["class": "day"], .day(due, UnitWords.until.filled(tongue, due.text(tongue, year: isFar))),
      .element("span", ["class": "overdue", "data-due": due.iso, "hidden": ""], .text(" \(UnitWords.overdue[tongue])")))
  }
}
