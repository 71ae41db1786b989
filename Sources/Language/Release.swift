/// The release that all programs of the house belong to.
public enum Release {
  /// Its number.
  public static let version = "0.1.0"
}
