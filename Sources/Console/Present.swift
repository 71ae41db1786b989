package import Language

/// The present of a run: one moment, which `CJMGIT_NOW` overrides.
package enum Present {
  /// The clock; the variable's value must name a moment.
  package static func clock(in zone: Zone = .utc) throws -> Clock {
    let text = Variable["CJMGIT_NOW"]
    guard let clock = Clock(override: text, in: zone) else {
      throw Failure(
        "`CJMGIT_NOW` is no moment: `\(text ?? "")`", hint: "write it as 2026-11-20T16:20:00+03:00")
    }
    return clock
  }
}
