import NeuralNetworks
import Testing

@testable import Experiments

@Suite("What a record keeps beyond metrics")
struct OutcomeRecordTests {
    private let counts = ConfusionCounts(part: "test", classCount: 3, counts: [48, 0, 0, 0, 0, 2, 1, 0, 0])
    private let map = ClassMap(side: 3, classes: [0, 0, 1, 0, 0, 0, 2, 27, 27])

    private func result(_ counts: ConfusionCounts?, _ map: ClassMap?) -> RunResult {
        RunResult(
            status: .finished, epochsRun: 3, keptEpoch: 3, parameterCount: 5, metrics: [.init("test.accuracy", 0.5)],
            curves: [.init("train.running_loss", [0.5, 0.25])], confusion: counts,
            classMap: map.map(PackedClassMap.init),
            parametersDigest: "00")
    }

    @Test("is a list of counts with zeros taken together, and rows of runs")
    func text() throws {
        let counted = #"{"part":"test","classes":3,"counts":[48,-4,2,1,-2]}"#
        #expect(counts.json.bytes == Array(counted.utf8))
        #expect(PackedClassMap(map).json.bytes == Array(#"{"side":3,"rows":"2ab/a/1cB"}"#.utf8))
        let single = ConfusionCounts(part: "validation", classCount: 2, counts: [1, 0, 3, 2])
        #expect(single.json["counts"] == .list([.integer(1), .integer(0), .integer(3), .integer(2)]))
        let empty = ConfusionCounts(part: "test", classCount: 2)
        #expect(empty.json["counts"] == .list([.integer(-4)]))
    }

    @Test("comes back as it was")
    func roundTrip() throws {
        let full = result(counts, map)
        #expect(try RunResult(JSONValue(full.bytes)) == full)
        #expect(try RunResult(JSONValue(full.bytes)).bytes == full.bytes)
        var numbers = RandomStream(seed: 1, purpose: .data)
        for side in [1, 2, 7, 113] {
            for classCount in [1, 2, 52] {
                // Runs of all lengths: a point is mostly like the one before.
                var classes: [UInt8] = []
                for _ in 0..<(side * side) {
                    let stays = numbers.integer(below: 8) > 0
                    classes.append(stays ? classes.last ?? 0 : UInt8(numbers.integer(below: classCount)))
                }
                let map = ClassMap(side: side, classes: classes)
                #expect(try PackedClassMap(json: PackedClassMap(map).json).map == map)
                let counts = ConfusionCounts(
                    part: "test", classCount: side % 100,
                    counts: classes.prefix(side % 100 * (side % 100)).map { Int($0) / 3 })
                #expect(try ConfusionCounts(json: counts.json) == counts)
            }
        }
    }

    @Test(
        "is refused where it is no such thing",
        arguments: [
            #"{"part":"test","classes":2,"counts":[1,2,3]}"#, #"{"part":"test","classes":2,"counts":[1,-4]}"#,
            #"{"part":"test","classes":2,"counts":[1,2,3,4,5]}"#, #"{"part":"test","classes":2,"counts":[1,2,3.5,4]}"#,
            #"{"part":"test","classes":-1,"counts":[]}"#, #"{"part":"test","classes":99999999999,"counts":[]}"#,
            #"{"classes":1,"counts":[1]}"#, #"{"side":2,"rows":"a"}"#, #"{"side":2,"rows":"a/b/a"}"#,
            #"{"side":2,"rows":"1a/b"}"#, #"{"side":2,"rows":"3a/b"}"#, #"{"side":2,"rows":"1a2b/b"}"#,
            #"{"side":2,"rows":"2aa/b"}"#, #"{"side":2,"rows":"0ab/b"}"#, #"{"side":2,"rows":"-/b"}"#,
            #"{"side":2,"rows":"99999999999999999999a/b"}"#, #"{"side":-1,"rows":""}"#, #"{"side":2,"rows":"a/é"}"#,
            #"{"side":99999999,"rows":"a"}"#,
        ])
    func malformed(text: String) throws {
        let json = try JSONValue(Array(text.utf8))
        #expect(throws: RecordError.self) { try ConfusionCounts(json: json) }
        #expect((try? PackedClassMap(json: json))?.map == nil)
        let members = (result(nil, nil).json.members ?? []) + [JSONValue.Member("confusion", json)]
        #expect(throws: RecordError.self) { try RunResult(.object(members)) }
    }

    @Test("is missing in records of an earlier version, which agree with those that have it")
    func older() throws {
        let old = result(nil, nil)
        #expect(
            String(decoding: old.bytes, as: UTF8.self) == """
                {"status":"finished","epochs_run":3,"kept_epoch":3,"parameter_count":5,\
                "metrics":{"test.accuracy":0.5},"curves":{"train.running_loss":[0.5,0.25]},"parameters_digest":"00"}
                """)
        #expect(try RunResult(JSONValue(old.bytes)) == old)
        let full = result(counts, map)
        #expect(old.agrees(with: full))
        #expect(full.agrees(with: old))
        let others = ConfusionCounts(part: "test", classCount: 3, counts: [47, 1, 0, 0, 0, 2, 1, 0, 0])
        #expect(!full.agrees(with: result(others, map)))
        #expect(!full.agrees(with: result(others, nil)))
        #expect(!full.agrees(with: result(counts, ClassMap(side: 3, classes: [UInt8](repeating: 0, count: 9)))))
    }
}
