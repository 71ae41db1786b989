import CUtf8proc
/// x.
public enum Normal { /// x.
  public static func nfc(_ s: String) -> String { s } }
