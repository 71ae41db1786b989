/// A picture as it is laid out: panels that do not overlap, each with what is drawn in it.
struct Picture: Sendable {
  /// A part of a picture that nothing of its own leaves.
  struct Panel: Sendable {
    /// What it shows, for whoever reads the source.
    let name: String
    let box: Box
    let shapes: [Shape]
  }

  /// What it shows, for those who cannot see it.
  let title: String
  /// The language of its texts.
  let language: String
  /// Its width and height in points.
  let width: Double, height: Double
  /// How wide and high it is on paper or on a screen, with the unit: `420mm`.
  let outer: (width: String, height: String)
  /// What lies below everything: lines and shades.
  let ground: [Shape]
  let panels: [Panel]
}
