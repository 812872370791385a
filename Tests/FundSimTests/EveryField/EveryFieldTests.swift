import Testing

@testable import FundSim

/// No field of the model can be forgotten: each has an entry in the table, and what the entry says
/// of it holds for comparing, compiling, running and sharing.
@Suite struct EveryFieldTests {
  /// A new field is named here until the table has a value of it, and so is an old one that is
  /// gone.
  @Test func theTableHasEveryFieldAndNoOther() throws {
    var model = ModelMirror()
    for entry in EveryField.entries {
      let pair = try EveryField(entry)
      model.note(pair.before)
      model.note(pair.after)
    }
    let entries = EveryField.entries.map(\.field)
    for field in model.fields.subtracting(entries).sorted() {
      Issue.record("\(field) has no entry")
    }
    for field in Set(entries).subtracting(model.fields).sorted() {
      Issue.record("\(field) has an entry, but the model has no such field")
    }
    for field in Set(entries) where entries.count(where: { $0 == field }) > 1 {
      Issue.record("\(field) has several entries")
    }
    // What is nil everywhere hides the fields that it would have.
    for field in model.fields.subtracting(model.filled).sorted() {
      Issue.record("\(field) is empty in every scenario of the table")
    }
  }

  @Test(arguments: EveryField.entries)
  func anEntryChangesItsFieldAlone(entry: EveryField.Entry) throws {
    let pair = try EveryField(entry)
    let owner = ModelMirror.owner(of: entry.field)
    let changed = ModelMirror.differences(pair.before, pair.after)
    #expect(changed.filter { ModelMirror.owner(of: $0) == owner } == [entry.field])
    #expect(pair.before != pair.after)
  }

  /// What `compare` calls the same scenario differs in nothing but labels.
  @Test(arguments: EveryField.entries)
  func comparingTellsThemApart(entry: EveryField.Entry) throws {
    let pair = try EveryField(entry)
    let compiled = try comparison(pair).compiled
    let isSame = compiled.experiment.variants.count == 1
    switch entry.matters {
    case .asALabel: #expect(isSame, "\(entry) is a label, and yet another scenario")
    case .toFutures, .toReports: #expect(!isSame, "\(entry) is forgotten: the same scenario")
    }
  }

  @Test(arguments: EveryField.entries)
  func itIsCompiled(entry: EveryField.Entry) throws {
    let pair = try EveryField(entry)
    let compiled = try [pair.before, pair.after].map {
      CompiledText.text(try Simulation($0).compiled)
    }
    // The texts are too long to be shown.
    let isEqual = compiled[0] == compiled[1]
    switch entry.matters {
    case .toFutures: #expect(!isEqual, "\(entry) is not compiled")
    case .toReports, .asALabel:
      #expect(isEqual, "\(entry) is compiled, so it matters to more than reports")
    }
  }

  /// A field that matters changes figures. What is worked out once for both is what the entry says,
  /// and is right: the second scenario's figures are those of its own run.
  @Test(arguments: EveryField.entries)
  func itIsRunAndWhatIsSharedIsRight(entry: EveryField.Entry) throws {
    let pair = try EveryField(entry)
    let comparison = try comparison(pair)
    #expect(shared(by: comparison.compiled) == entry.shares)
    let found = try comparison.run(trials: 32, seed: 5, threads: 1).alternatives
    let alone = try Simulation(pair.after).run(trials: 32, seed: 5, threads: 1)
    #expect(found[1] == alone, "\(entry): another result than alone")
    let isEqual =
      found[0].projects == alone.projects
      && found[0].programme.outcomes == alone.programme.outcomes
      && found[0].programme.cost == alone.programme.cost
    switch entry.matters {
    case .toFutures: #expect(!isEqual, "\(entry) changes no figure")
    case .toReports, .asALabel: #expect(isEqual, "\(entry) changes figures")
    }
  }

  private func comparison(_ pair: EveryField) throws -> Comparison {
    try Comparison(
      .init(
        scenarios: [pair.before, pair.after], pairs: [.init(from: 0, to: 1)], contests: [[0, 1]]))
  }

  private func shared(by compiled: CompiledComparison) -> EveryField.Shared {
    func part(_ id: String) -> EveryField.Part {
      if compiled.experiment.variants.count == 1 { return .paths }
      guard let project = compiled.experiment.projects.first(where: { $0.id == id }),
        let member = project.member(of: 1), project.member(of: 0) != nil
      else { return .nothing }
      if member.isDuplicate { return .paths }
      return project.sharedPart == nil ? .nothing : .sharedPart
    }
    return EveryField.Shared(service: part("service"), neighbour: part("neighbour"))
  }
}
