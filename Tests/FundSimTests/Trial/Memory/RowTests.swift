import Testing

@testable import FundSim

extension TrialTests {
  /// What a row knows of itself, and who may have it; only debug builds ask.
  struct RowTests {
    /// A project whose one grant is restricted, and goes back if it is not spent.
    private static func restrictedGrant() throws -> Scenario {
      try Scenario(
        horizon: 48,
        projects: [
          Project(
            id: "hall", reserves: 1000, costs: [Cost(id: "van", .perMonth(50))],
            streams: [
              Stream(
                id: "grant", kind: .lottery, level: .total(1200), term: 12, restricted: ["van"],
                unspent: .return)
            ])
        ])
    }

    /// Plays a block of the grant in the memory that an allocator makes.
    private static func play(_ allocator: RowAllocator) throws {
      let scenario = try restrictedGrant()
      let compiled = CompiledScenario(scenario)
      let execution = Execution(
        experiment: Experiment([Variant(scenario: scenario, compiled: compiled)]), seed: 1,
        schedule: BlockSchedule(first: 0, trials: Workspace.lanes), threads: 1)
      let memory = WorkerMemory(for: execution, allocator)
      memory.variants[0].block(first: 0, count: Workspace.lanes, replica: 0)
        .run(compiled.projects[0])
      memory.deallocate()
    }

    @Test func rowsAreAsLongAsABlockNeedsThem() throws { try Self.play(RowAllocator()) }

    @Test func aRowIsReadAndWrittenByItsCells() {
      var allocator = RowAllocator()
      defer { allocator.deallocate() }
      let row = allocator.row("numbers", copying: [1, 2, 3, 4, 5, 6])
      row[1] = 20
      row.cells(2, 3).update(repeating: 7, count: 2)
      let copy = allocator.row("copy", 6, 0)
      copy.update(from: row, count: 6)
      #expect((0..<6).map { copy[$0] } == [1, 20, 7, 7, 5, 6])
      #expect(row.address(6)[5] == 6)
    }

    #if DEBUG
      /// What a program that stopped has said.
      private func expectStop(_ result: ExitTest.Result?, _ words: String) {
        let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
        #expect(said.contains(words), "\(said)")
      }

      @Test func aShortRowStopsAtItsName() async {
        let result = await #expect(
          processExitsWith: .failure, observing: [\.standardErrorContent]
        ) {
          var allocator = RowAllocator()
          // Made for two months less than there are: 58 of 60.
          allocator.shortened = (name: "potReturn", cells: 2 * Workspace.lanes)
          try RowTests.play(allocator)
        }
        expectStop(result, "row potReturn has 3712 cells; cells 0..<3840 were asked for")
      }

      @Test func aCellThatIsNotThereStops() async {
        let result = await #expect(
          processExitsWith: .failure, observing: [\.standardErrorContent]
        ) {
          var allocator = RowAllocator()
          let row = allocator.row("numbers", copying: [1, 2, 3])
          row[3] = row.cells(1, 2)[1]
        }
        expectStop(result, "row numbers has 3 cells; cell 3 was asked for")
      }

      /// A part knows its own end, and the name of the whole.
      @Test func aPartEndsWhereItEnds() async {
        let result = await #expect(
          processExitsWith: .failure, observing: [\.standardErrorContent]
        ) {
          var allocator = RowAllocator()
          let won = allocator.lanes("won", 2, Int32(0)).line(0)
          won[Workspace.lanes] = 1
        }
        expectStop(result, "row won has 64 cells; cell 64 was asked for")
      }

      @Test func aRowInUseIsNotAcquiredAgain() async {
        let result = await #expect(
          processExitsWith: .failure, observing: [\.standardErrorContent]
        ) {
          var allocator = RowAllocator()
          let selections = SelectionRows(&allocator)
          _ = selections.asking.acquire()
          selections.asking.release()
          _ = selections.asking.acquire()
          _ = selections.asking.acquire()
        }
        expectStop(result, "row asking is in use; who has it must release it first")
      }
    #endif
  }
}
