import Synchronization

/// Rooms for exact values that one sample after another uses: to ask the system for new memory each
/// time would cost more than to fill it.
///
/// SAFETY: a room is handed to one caller at a time, and freed with the pool.
final class SpacePool: Sendable {
  private struct Room {
    let cells: UnsafeMutablePointer<Int64>
    let capacity: Int
    var isFree = false
  }

  private let rooms = Mutex<[Room]>([])

  deinit {
    rooms.withLock { rooms in
      for room in rooms { room.cells.deallocate() }
    }
  }

  /// How many there are, in use and free.
  var count: Int { rooms.withLock { $0.count } }

  /// Room for so many values, with whatever its last user left there.
  func take(cells count: Int) -> UnsafeMutablePointer<Int64> {
    let size = max(1, count)
    // A number, because a pointer may not be brought out of the lock.
    let address = rooms.withLock { rooms in
      if let index = rooms.firstIndex(where: { $0.isFree && $0.capacity >= size }) {
        rooms[index].isFree = false
        return UInt(bitPattern: rooms[index].cells)
      }
      // Those that are free are all too small, and would only lie about.
      for room in rooms where room.isFree { room.cells.deallocate() }
      rooms.removeAll(where: \.isFree)
      let room = Room(cells: .allocate(capacity: size), capacity: size)
      rooms.append(room)
      return UInt(bitPattern: room.cells)
    }
    guard let cells = UnsafeMutablePointer<Int64>(bitPattern: address) else {
      preconditionFailure("memory is never at 0")
    }
    return cells
  }

  func giveBack(_ cells: UnsafeMutablePointer<Int64>) {
    let address = UInt(bitPattern: cells)
    rooms.withLock { rooms in
      for index in rooms.indices where UInt(bitPattern: rooms[index].cells) == address {
        rooms[index].isFree = true
      }
    }
  }
}
