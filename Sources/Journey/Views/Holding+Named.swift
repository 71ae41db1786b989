extension Holding {
  /// Whether a path names it, or something around it; rows that hold records may be left out: `checkout/gap`.
  public func isNamed(by path: Path) -> Bool { self.path.naming(by: path, in: forms.first?.record) != .other }
}
