import Documents
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Every complaint has a stable name and an explanation")
struct ComplaintIDTests {
    @Test("Names are in kebab case and stand once; explanations are sentences")
    func names() {
        let explanations = Complaint.explanations
        // A text and a spec share some.
        let names = ComplaintID.allCases.map(\.rawValue)
        let others = DocumentComplaintID.allCases.map(\.rawValue).filter { !names.contains($0) }
        #expect(explanations.map(\.id) == names + others)
        #expect(Set(explanations.map(\.id)).count == explanations.count)
        for (id, explanation) in explanations {
            #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(id)")
            #expect(explanation.first?.isUppercase == true && explanation.contains("."), "\(id)")
        }
    }
}

@Suite("Kinds in words")
struct KindWordTests {
    @Test("Ranges say which ends belong to them")
    func ranges() {
        #expect(SettingKind.number(.any).inWords == "a number")
        #expect(SettingKind.number(.above(0)).inWords == "a number greater than 0")
        #expect(SettingKind.number(.atLeast(0.5)).inWords == "a number of at least 0.5")
        #expect(SettingKind.number(.from(0, through: 1)).inWords == "a number from 0 to 1")
        #expect(SettingKind.number(.from(0, below: 1)).inWords == "a number from 0 to less than 1")
        #expect(SettingKind.number(.above(0, through: 1)).inWords == "a number greater than 0 and at most 1")
        #expect(SettingKind.number(.above(0, below: 1)).inWords == "a number greater than 0 and less than 1")
        #expect(SettingKind.integer(1...9).inWords == "a whole number from 1 to 9")
        #expect(SettingKind.integer(2...Int.max).inWords == "a whole number of at least 2")
        #expect(SettingKind.integer(Int.min...Int.max).inWords == "a whole number")
    }

    @Test("Kinds of kinds")
    func nested() {
        #expect(SettingKind.optional(.flag).inWords == "true or false, or none")
        #expect(SettingKind.perLayer(.number(.any)).inWords == "a number, or a list with one for each layer")
        #expect(SettingKind.list(.text).inWords == "a list, each element text")
        #expect(
            SettingKind.either([.integer(1...2), .choice(["auto"])]).inWords == "a whole number from 1 to 2 or auto")
        #expect(SettingKind.choice(["a", "b", "c"]).inWords == "a, b or c")
    }
}
