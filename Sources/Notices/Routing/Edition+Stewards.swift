import Journey

extension Edition {
  /// Those who look after some maps, in the order of `cjm.yaml`, then by id.
  public func stewards(of maps: [MapDue]) -> [String] {
    let ids = Set(maps.map(\.journey))
    let people = journeys.filter { ids.contains($0.id) }.compactMap(Stewards.init).flatMap(\.people)
    return order(people.uniqued().filter(isHere))
  }
}
