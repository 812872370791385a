import Synchronization

/// Rooms for exact values that one sample after another uses: to ask the system for new memory each
/// time would cost more than to fill it.
///
/// SAFETY: a room belongs to who has taken it until it is given back; free ones are freed with the
/// pool.
final class SpacePool: Sendable {
  struct Room: @unchecked Sendable {
    let cells: UnsafeMutablePointer<Int64>
    let capacity: Int
  }

  /// Those that nobody uses.
  private let free = Mutex<[Room]>([])

  deinit {
    free.withLock { rooms in
      for room in rooms { room.cells.deallocate() }
    }
  }

  /// How many are free.
  var count: Int { free.withLock { $0.count } }

  /// Room for so many values, with whatever its last user left there.
  func take(cells count: Int) -> Room {
    free.withLock { rooms in
      if let index = rooms.firstIndex(where: { $0.capacity >= count }) {
        return rooms.remove(at: index)
      }
      // Those that are free are all too small, and would only lie about.
      for room in rooms { room.cells.deallocate() }
      rooms.removeAll()
      let capacity = max(1, count)
      return Room(cells: .allocate(capacity: capacity), capacity: capacity)
    }
  }

  func giveBack(_ room: Room) { free.withLock { $0.append(room) } }
}
