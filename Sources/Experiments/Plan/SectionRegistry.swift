import Documents
import NeuralNetworks

/// The sections of a run that a plan has met, each with a number that is the same for all that mean the same.
struct SectionRegistry {
    /// The top level of the spec.
    let root: Node
    /// The base run before references were replaced; nil when none follow the sweep.
    let template: ReferenceTemplate?
    /// For each part of a run, the numbers of what was met.
    private var numbers: [[SettingValue: Int32]] = RunSettings.parts.map { _ in [:] }

    init(root: Node, template: ReferenceTemplate?) {
        self.root = root
        self.template = template
    }

    /// A section of the base run with assignments made in that order, which may be made elsewhere too, where its references
    /// lead; and its number, −1 when something is wrong with it.
    mutating func section(_ part: Int, _ assignments: [Assignment]) -> (section: DecodedPart, number: Int32) {
        let section = DecodedPart(RunSettings.parts[part], of: root, assignments, template)
        guard let resolved = section.resolved else { return (section, -1) }
        let number = numbers[part][resolved] ?? Int32(numbers[part].count)
        numbers[part][resolved] = number
        return (section, number)
    }
}
