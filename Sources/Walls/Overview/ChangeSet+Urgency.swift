import Journey
import Telling

extension ChangeSet {
  /// Less where more got worse, then where more changed: the order in which changed maps are told.
  var urgency: Int { -items.count { $0.class == .regression } * 1000 - items.count }
}
