import Language

/// Where a finding points.
struct AftermathPlace {
  let source: Source
  let span: Range<Int>
  let path: Path

  init(_ source: Source, _ span: Range<Int>, _ path: Path) {
    (self.source, self.span, self.path) = (source, span, path)
  }

  func finding(_ fault: Fault, _ message: Words, hint: Words? = nil) -> Finding {
    fault.finding(in: source, at: span, path: path, message, hint: hint)
  }
}
