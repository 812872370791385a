import Testing

@testable import FundSim

extension TrialTests {
  @Suite struct DrawCacheTests {
    /// However many draws fall on one row, none is given the numbers of another.
    @Test func aRowIsForOneDraw() {
      var allocator = RowAllocator()
      defer { allocator.deallocate() }
      let cache = DrawCache(&allocator)
      for kind in [DrawCache.Kind.uniform, .score, .value, .bound] {
        for stream in 0..<20 {
          let place = DrawPlace(["draws", String(stream)])
          for ordinal in 0..<240 {
            let isKnown = cache.row(kind, place, ordinal: ordinal).isFilled
            #expect(!isKnown && cache.row(kind, place, ordinal: ordinal).isFilled)
          }
        }
      }
      let place = DrawPlace(["draws"])
      _ = cache.row(.uniform, place, ordinal: 0)
      cache.clear()
      #expect(!cache.row(.uniform, place, ordinal: 0).isFilled)
    }
  }
}
