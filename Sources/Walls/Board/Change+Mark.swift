import Journey

extension Change.Class {
  /// How a change is marked that is judged so.
  var mark: News.Mark {
    switch self {
    case .improvement: .better
    case .regression: .worse
    case .neutral: .changed
    }
  }
}

extension Item {
  /// How a thing is marked that changed: what is neither better nor worse may have come or gone.
  var mark: News.Mark {
    guard self.class == .neutral else { return self.class.mark }
    return after == nil ? .gone : before == nil ? .new : .changed
  }
}
