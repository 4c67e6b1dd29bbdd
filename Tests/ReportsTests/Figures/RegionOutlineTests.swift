import NeuralNetworks
import Testing

@testable import Reports

@Suite("Outlines of decision regions")
struct RegionOutlineTests {
    /// A map of what a shape says of the places from 0 to 1.
    private func map(side: Int = 113, _ shape: (Double, Double) -> UInt8) -> ClassMap {
        let last = Double(side - 1)
        return ClassMap(
            side: side,
            classes: (0..<(side * side)).map { shape(Double($0 % side) / last, Double($0 / side) / last) })
    }

    @Test("are the whole frame where there is one class")
    func frame() {
        let outlines = RegionOutline.all(of: map { _, _ in 3 })
        #expect(outlines.count == 1)
        #expect(outlines[0].label == 3)
        #expect(outlines[0].area == 1)
        let corners = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { RegionOutline.Corner(x: $0.0, y: $0.1) }
        #expect(corners.allSatisfy(outlines[0].corners.contains))
        #expect(outlines[0].corners.count <= 5)
    }

    @Test("meet midway between the points of two classes")
    func halves() {
        // 57 of 113 columns: the border is half a step behind the 56th step of 112.
        let outlines = RegionOutline.all(of: map { x, _ in x <= 0.5 ? 0 : 1 })
        #expect(outlines.map(\.label) == [0, 1])
        #expect(abs(outlines[0].area - 56.5 / 112) < 1e-9)
        #expect(abs(outlines[1].area - 55.5 / 112) < 1e-9)
    }

    @Test("come from the largest to the smallest, so that what lies in a hole covers it")
    func nested() {
        let outlines = RegionOutline.all(
            of: map { x, y in
                let squared = (x - 0.5) * (x - 0.5) + (y - 0.4) * (y - 0.4)
                return squared < 0.01 ? 2 : squared < 0.09 ? 1 : 0
            })
        #expect(outlines.map(\.label) == [0, 1, 2])
        #expect(outlines[0].area == 1)
        #expect(abs(outlines[1].area - 3.14159 * 0.09) < 0.006)
        #expect(abs(outlines[2].area - 3.14159 * 0.01) < 0.002)
    }

    @Test("painted one over the other give the map back, but for the points along borders")
    func painted() {
        let shapes: [(Double, Double) -> UInt8] = [
            { x, y in 2 * x + y > 1.4 ? 1 : 0 },
            { x, y in UInt8(Int(6 * x) % 3) + (y > 0.3 + x / 3 ? 1 : 0) },
            { x, y in (x - 0.5) * (y - 0.5) > 0.02 ? 1 : (x - 0.3) * (x - 0.3) + y * y < 0.2 ? 2 : 0 },
            { x, y in (x * x + y * y) * 5 - Double(Int((x * x + y * y) * 5)) > 0.5 ? 4 : 5 },
        ]
        for (number, shape) in shapes.enumerated() {
            let map = map(shape)
            let outlines = RegionOutline.all(of: map)
            var compared = 0
            for row in 0..<map.side {
                for column in 0..<map.side where isInside(map, row, column) {
                    let place = RegionOutline.Corner(x: Double(column) / 112, y: Double(row) / 112)
                    let top = outlines.last { contains($0.corners, place) }
                    #expect(top?.label == map[row, column], "shape \(number), row \(row), column \(column)")
                    compared += 1
                }
            }
            #expect(compared > 3000)
        }
    }

    @Test("of regions of single points are there too")
    func single() {
        let outlines = RegionOutline.all(of: map(side: 5) { x, y in x == 0.5 && y == 0.5 ? 1 : 0 })
        #expect(outlines.map(\.label) == [0, 1])
        #expect(outlines[1].corners.count == 4)
        // A diamond whose diagonals are one step of four.
        #expect(outlines[1].area == 0.5 / 16)
        // Every second point: 25 regions, none of which is lost.
        let board = RegionOutline.all(of: map(side: 5) { x, y in UInt8(Int(4 * x + 4 * y) % 2) })
        #expect(board.count == 25)
        #expect(board.filter { $0.label == 0 }.count == 13)
    }

    /// Whether all points near a point, and it is not on the frame, are of its class.
    private func isInside(_ map: ClassMap, _ row: Int, _ column: Int) -> Bool {
        let reach = -2...2
        guard (2..<(map.side - 2)).contains(row), (2..<(map.side - 2)).contains(column) else { return false }
        return reach.allSatisfy { down in
            reach.allSatisfy { map[row + down, column + $0] == map[row, column] }
        }
    }

    /// Whether a ray from the place to the right crosses the outline an odd number of times.
    private func contains(_ corners: [RegionOutline.Corner], _ place: RegionOutline.Corner) -> Bool {
        var isInside = false
        for (index, corner) in corners.enumerated() {
            let next = corners[(index + 1) % corners.count]
            guard (corner.y > place.y) != (next.y > place.y) else { continue }
            let x = corner.x + (place.y - corner.y) / (next.y - corner.y) * (next.x - corner.x)
            if x > place.x { isInside.toggle() }
        }
        return isInside
    }
}
