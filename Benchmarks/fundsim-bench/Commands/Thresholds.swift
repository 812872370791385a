import FoundationEssentials

/// Instruction counts that were agreed on, and the digest of W1's output.
struct Thresholds: Decodable, Equatable {
  struct Count: Decodable, Equatable {
    let name: String
    let instructions: Int
  }

  /// SHA-256 of W1's JSON report, hexadecimal.
  let w1Output: String
  let cases: [Count]

  init(w1Output: String, cases: [Count]) {
    self.w1Output = w1Output
    self.cases = cases
  }

  init(file: String) throws {
    do {
      self = try JSONDecoder().decode(Thresholds.self, from: Data(try File.read(file)))
    } catch let failure as Failure {
      throw Failure(failure.message + "\nRun it in the package's folder, or name --thresholds.")
    } catch {
      throw Failure(
        "fundsim-bench: \(file) does not hold thresholds: it must be {\"w1Output\": digest, "
          + "\"cases\": [{\"name\", \"instructions\"}]}", exitCode: Failure.badData)
    }
  }

  /// JSON, one case a line.
  var text: String {
    let lines = cases.map {
      "    {\"name\": \"\($0.name)\", \"instructions\": \($0.instructions)}"
    }
    return "{\n  \"w1Output\": \"\(w1Output)\",\n  \"cases\": [\n"
      + lines.joined(separator: ",\n") + "\n  ]\n}\n"
  }
}
