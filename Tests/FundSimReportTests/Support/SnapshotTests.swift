import Testing

@Suite struct SnapshotTests {
  @Test func showsTheFirstLineThatDiffers() {
    #expect(Snapshot.difference(kept: "a\nb\n", found: "a\nb\n") == nil)
    #expect(
      Snapshot.difference(kept: "a\nb\nc\n", found: "a\nx\ny\n")
        == "line 2\n  kept:  |b|\n  found: |x|")
    #expect(
      Snapshot.difference(kept: "a\n", found: "a\n\n")
        == "line 3\n  kept:  nothing more\n  found: ||")
    #expect(
      Snapshot.difference(kept: "a", found: "") == "line 1\n  kept:  |a|\n  found: ||")
  }
}
