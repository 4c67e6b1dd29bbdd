/// The name that was probably meant, or nil when none is close: at most a third of its letters differ.
///
/// The distance counts letters that are changed, left out or put in, and neighbours that trade places (Damerau 1964, in
/// the restricted form), letters in upper and lower case being the same.
func closest(to word: String, among names: [String]) -> String? {
    let wanted = Array(word.lowercased())
    let distances = names.map { (name: $0, distance: distance(wanted, Array($0.lowercased()))) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(wanted.count, 3) / 3 ? best.name : nil
}

private func distance(_ left: [Character], _ right: [Character]) -> Int {
    // rows[i][j]: between the first i letters on the left and the first j on the right.
    var rows = (0...left.count).map { i in (0...right.count).map { j in i == 0 ? j : i } }
    for i in left.indices {
        for j in right.indices {
            let change = rows[i][j] + (left[i] == right[j] ? 0 : 1)
            rows[i + 1][j + 1] = min(change, rows[i][j + 1] + 1, rows[i + 1][j] + 1)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                rows[i + 1][j + 1] = min(rows[i + 1][j + 1], rows[i - 1][j - 1] + 1)
            }
        }
    }
    return rows[left.count][right.count]
}
