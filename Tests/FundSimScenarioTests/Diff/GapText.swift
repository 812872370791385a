import FundSim
import FundSimScenario
import Testing

/// A scenario with one design and two perspectives, and the gap between the two.
struct GapText {
  var top = ""
  var shop = ""
  var streams = #""fees": {"kind": "donations", "perYear": 9}"#
  var projects = ""
  var design = "{}"
  var first = "{}"
  var second = "{}"

  /// Both views change the shop alone.
  static func shop(_ first: String, _ second: String, streams: String? = nil) -> GapText {
    var text = GapText()
    if let streams { text.streams = streams }
    text.first = #"{"projects": {"shop": \#(first)}}"#
    text.second = #"{"projects": {"shop": \#(second)}}"#
    return text
  }

  var text: String {
    """
    {"fundsim": 1, \(top)
    "projects": {"shop": {\(shop)
    "costs": {"rent": {"perYear": 5}, "wages": {"perYear": 7}},
    "streams": {\(streams)}}
    \(projects)},
    "designs": {"plain": {"patch": \(design)}},
    "perspectives": {"first": {"patch": \(first)}, "second": {"patch": \(second)}}}
    """
  }

  func gap(
    design: String = "plain", first: String? = "first", second: String? = "second"
  ) throws(LoadError) -> LoadedGap? {
    try opened(text).gap(design: design, first: first, second: second, seed: 1)
  }

  /// What each view says by itself.
  func views() throws(LoadError) -> [Scenario] {
    try opened(text).alternatives(designs: ["plain"], perspectives: ["first", "second"])
      .alternatives.map(\.scenario)
  }

  /// The pointers of each part, without the project.
  func pointers() throws -> [[String]] {
    try #require(try gap()).parts.map { part in
      part.map { $0.pointer.replacing("/projects/shop/", with: "") }
    }
  }
}
