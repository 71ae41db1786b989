import Console
import History
import Journey
import Language

extension Unreadable {
  /// What a person reads who asked for a comparison, or for what other words say.
  func failure(_ tongue: Tongue, _ words: Words = ComparingWords.unreadable) -> Failure {
    Failure(words.filled(tongue, reason(tongue)), hint: refusal.hint?[tongue])
  }
}

extension MapPair {
  /// What stops its versions from being compared.
  func unreadable(_ old: String = "", _ new: String = "") -> [Unreadable] {
    [Unreadable(before?.document, in: old), Unreadable(after?.document, in: new)].compactMap(\.self)
  }
}
