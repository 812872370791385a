/// A column of draws: which quantity, and where in the scenario it stands.
struct ColumnDraw: Sendable {
  let slot: Int
  let sampler: Sampler
  let place: DrawPlace
}

/// A value drawn anew for each application, renewal or cut.
struct RepeatedDraw: Sendable {
  let sampler: Sampler
  let place: DrawPlace
  let isCertain: Bool
  let central: Double

  init(_ sampler: Sampler, at place: DrawPlace) {
    self.sampler = sampler
    self.place = place
    isCertain = sampler.constant != nil
    central = sampler.central
  }
}
