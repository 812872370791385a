/// Indices of the elements in an order in which each comes after those it depends on; document
/// order wherever that allows. `dependencies` must have no cycle (a valid scenario has none).
func dependencyOrder(count: Int, dependencies: (Int) -> [Int]) -> [Int] {
  var order: [Int] = []
  var placed = [Bool](repeating: false, count: count)
  // Depth first, with a stack of our own: a chain may be as long as the scenario.
  for root in 0..<count where !placed[root] {
    var stack = [root]
    var onStack = [Bool](repeating: false, count: count)
    onStack[root] = true
    while let node = stack.last {
      let missing = dependencies(node).first { !placed[$0] && !onStack[$0] }
      if let missing {
        stack.append(missing)
        onStack[missing] = true
      } else {
        stack.removeLast()
        if !placed[node] {
          placed[node] = true
          order.append(node)
        }
      }
    }
  }
  return order
}
