/// A degree drawn as boxes, as many of them filled as it is high.
enum Meter {
  /// The boxes of a degree, and how wide they are together; they stand on a baseline.
  static func shapes(_ degree: Degree, size: Double, baseline: Double) -> (shapes: [Shape], width: Double) {
    let side = size * 0.62
    let step = side * 1.22
    let count = degree.highest - degree.lowest + 1
    let filled = Int(degree.value.rounded()) - degree.lowest + 1
    let shapes = (0..<count).map { place -> Shape in
      let box = Box(x: Double(place) * step, y: baseline - side, width: side, height: side)
      return place < filled ? .fill(box, .ink, radius: 0) : .frame(box.inset(side * 0.06), .quiet, stroke: side * 0.12)
    }
    return (shapes, Double(count) * step - (step - side))
  }
}

/// A figure against its target as a bar.
enum BulletBar {
  /// The bar of a figure: the value filled, the target as an upright line, the value of a week ago as a short open tick.
  static func shapes(_ bullet: Bullet, width: Double, size: Double) -> [Shape] {
    guard let value = bullet.value else { return [] }
    let known = [value, bullet.former, bullet.target, bullet.baseline].compactMap(\.self)
    let (low, high) = (min(known.min() ?? 0, 0), max(known.max() ?? 0, 0))
    // What is too large for its difference to be a number is no bar.
    guard high > low, (high - low).isFinite else { return [] }
    // The longest stands short of the end, so that its tick is seen.
    let inner = width * 0.96
    let x = { (number: Double) in (number - low) / (high - low) * inner }
    let (top, thick) = (size * 0.28, size * 0.44)
    var shapes: [Shape] = [.fill(Box(x: 0, y: top, width: width, height: thick), .shade, radius: 0)]
    let (from, to) = (min(x(0), x(value)), max(x(0), x(value)))
    shapes.append(.fill(Box(x: from, y: top, width: max(to - from, size * 0.08), height: thick), .quiet, radius: 0))
    if let former = bullet.former, former != value {
      let place = x(former)
      shapes.append(
        .path(
          [Spot(x: place, y: top - size * 0.12), Spot(x: place, y: top + thick + size * 0.12)], .ink,
          stroke: size * 0.07, dash: size * 0.16))
    }
    if let target = bullet.target {
      let place = min(max(x(target), size * 0.1), width - size * 0.1)
      shapes.append(
        .path([Spot(x: place, y: 0), Spot(x: place, y: size)], .ink, stroke: size * 0.18, dash: 0))
    }
    return shapes
  }
}
