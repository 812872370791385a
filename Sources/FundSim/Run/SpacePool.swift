import Synchronization

/// Rooms for exact values that one project after another uses: to ask the system for new memory each
/// time would cost more than to fill it.
///
/// SAFETY: a room is handed to one caller at a time, and freed with the pool.
final class SpacePool: Sendable {
  private struct Room: @unchecked Sendable {
    let cells: UnsafeMutablePointer<Int64>
    let capacity: Int
  }

  private struct Rooms {
    var free: [Room] = []
    var all: [Room] = []
  }

  private let rooms = Mutex(Rooms())

  deinit {
    rooms.withLock { rooms in
      for room in rooms.all { room.cells.deallocate() }
    }
  }

  /// How many there are, in use and free.
  var count: Int { rooms.withLock { $0.all.count } }

  /// A space for so many values, with whatever its last user left there.
  func exact(columns: Int, observations: Int) -> ColumnSpace {
    let size = max(1, columns * observations)
    let room = rooms.withLock { rooms -> Room in
      if let index = rooms.free.firstIndex(where: { $0.capacity >= size }) {
        return rooms.free.remove(at: index)
      }
      // Those that are free are all too small, and would only lie about.
      let small = Set(rooms.free.map { UInt(bitPattern: $0.cells) })
      rooms.all.removeAll { small.contains(UInt(bitPattern: $0.cells)) }
      for room in rooms.free { room.cells.deallocate() }
      rooms.free = []
      let new = Room(cells: .allocate(capacity: size), capacity: size)
      rooms.all.append(new)
      return new
    }
    return .exact(room.cells, observations: observations)
  }

  /// Takes a space back; one of histograms goes as it came.
  func giveBack(_ space: ColumnSpace) {
    guard case .exact(let cells, _) = space else { return }
    let address = UInt(bitPattern: cells)
    rooms.withLock { rooms in
      rooms.free += rooms.all.filter { UInt(bitPattern: $0.cells) == address }
    }
  }
}
