import FoundationEssentials

/// Figures in the form that dashboards read: `[{"name", "unit", "value", "range"}]`, the range half
/// of the distance between the least and the largest repetition.
struct Dashboard {
  struct Entry: Decodable, Equatable {
    let name: String
    let unit: String
    let value: Double
    let range: String?

    /// The number in the range; 0 when there is none.
    var halfSpread: Double {
      let digits = (range ?? "").drop { !$0.isNumber }
      return Double(String(digits)) ?? 0
    }
  }

  let entries: [Entry]

  /// Ends the unit of a figure that is only known not to be larger.
  static let bound = " or fewer"

  init(_ metrics: [Metric]) {
    entries = metrics.map {
      Entry(
        name: $0.name, unit: $0.unit, value: $0.value, range: "± " + Number.plain($0.spread / 2))
    }
  }

  /// Reads an earlier dashboard.
  ///
  /// - Throws: when the file cannot be read or does not have the form.
  init(file: String) throws {
    do {
      entries = try JSONDecoder().decode([Entry].self, from: Data(try File.read(file)))
    } catch let failure as Failure {
      throw Failure(failure.message, exitCode: Failure.badData)
    } catch {
      throw Failure(
        "fundsim-bench: \(file) is not the output of `fundsim-bench run`: it must be a list of "
          + "{\"name\", \"unit\", \"value\", \"range\"}", exitCode: Failure.badData)
    }
  }

  /// JSON, one figure a line.
  var text: String {
    let lines = entries.map { entry in
      "  {\"name\": \"\(entry.name)\", \"unit\": \"\(entry.unit)\", "
        + "\"value\": \(Number.plain(entry.value)), \"range\": \"\(entry.range ?? "")\"}"
    }
    return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }
}
