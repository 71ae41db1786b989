public import Language

/// Something that somebody is to have done by some day: a pain point to cure, an initiative to carry out.
public struct Duty: Sendable {
  /// The record that says so.
  public let form: Form
  /// Where it sits in its document.
  public let path: Path
  /// The number of its stage, from 1; nil outside the stages.
  public let stage: Int?

  /// The day by which it is to be done; nil where none is set.
  public var due: Day? { form.text(.due).flatMap { Day(iso: $0) } }

  /// The id of the person who is to do it.
  public var who: String? { form.text(.who) }

  /// The id of the department that is to do it.
  public var department: String? { form.reference(to: .department) }

  /// Whether nothing is left to do: cured, in use, or dropped.
  public var isDone: Bool { ["closed", "live", "dropped"].contains(form.text("status") ?? "") }

  /// How sharp the pain is that it is to cure; 0 where it is none.
  public var severity: Double { form.value(.severity)?.number ?? 0 }

  /// Whether it is a pain point that should not wait.
  public var isSharp: Bool { form.isSharp }

  /// Whether the same person is to do both by the same day, and the other is what this one cures.
  public func covers(_ other: Duty) -> Bool {
    guard let due, due == other.due, who == other.who, let id = other.form.identity else { return false }
    return other.form.record.target == .pain && form.words("solves").contains(id)
  }
}

extension Document {
  /// Everything in the document that may have a day by which it is to be done, in the order of the file.
  public var duties: [Duty] { Self.duties(in: form, at: .top, stage: nil) }

  private static func duties(in form: Form, at path: Path, stage: Int?) -> [Duty] {
    let isDuty = form.record[.due] != nil && form.record["status"] != nil
    return (isDuty ? [Duty(form: form, path: path, stage: stage)] : [])
      + form.record.fields.filter { $0.kind.record != nil }.flatMap { field in
        form.forms(field).enumerated().flatMap { place, inner in
          duties(
            in: inner, at: path / field.name / (inner.identity ?? ""),
            stage: inner.record.standing == .group ? place + 1 : stage)
        }
      }
  }
}
