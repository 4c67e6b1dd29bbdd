import NeuralNetworks

/// One point of the grid: a run without its seed. Copies share what they hold.
public struct Configuration: Sendable {
    private let contents: Contents

    private final class Contents: Sendable {
        let index: Int
        let sections: Sections
        let cells: [Cell]

        init(index: Int, sections: Sections, cells: [Cell]) {
            self.index = index
            self.sections = sections
            self.cells = cells
        }
    }

    /// Where the settings come from.
    private enum Sections: Sendable {
        /// The parts of a run, in the order of the declaration, which other configurations share.
        case shared([DecodedPart])
        /// Settings that were made before, and their sections.
        case own(RunSettings, [ResolvedSection])
    }

    /// What a table says of one configuration in one column.
    public struct Cell: Sendable, Hashable {
        /// The column: `optimizer.label`.
        public let column: String
        /// The text: `adam`, `0.001`, `[64, 32]`.
        public let text: String

        /// A column's text.
        public init(column: String, text: String) {
            self.column = column
            self.text = text
        }
    }

    /// A point of the grid.
    ///
    /// - Precondition: nothing is wrong with any of the parts.
    init(index: Int, parts: [DecodedPart], cells: [Cell]) {
        contents = Contents(index: index, sections: .shared(parts), cells: cells)
    }

    /// A configuration with settings of its own.
    init(index: Int, settings: RunSettings, cells: [Cell]) {
        let sections = Sections.own(settings, ResolvedSection.all(of: settings))
        contents = Contents(index: index, sections: sections, cells: cells)
    }

    /// The position in the plan, from 0.
    public var index: Int { contents.index }
    /// The text of each column of each axis, in the order of the axes; empty where a column does not apply.
    public var cells: [Cell] { contents.cells }

    /// All settings, complete and checked; put together from the sections each time.
    public var settings: RunSettings {
        switch contents.sections {
        case .own(let settings, _): return settings
        case .shared(let parts):
            var settings = parts.first?.settings ?? RunSettings()
            for part in parts.dropFirst() {
                if let decoded = part.settings { part.part.copy(decoded, &settings) }
            }
            return settings
        }
    }

    /// The text of that column, or nil when no axis gives it.
    public subscript(column: String) -> String? {
        cells.first { $0.column == column }?.text
    }

    /// The section of that name, every default written out.
    func section(_ name: String) -> ResolvedSection {
        let section =
            switch contents.sections {
            case .own(_, let sections): sections.first { $0.name == name }
            case .shared(let parts): parts.first { $0.part.name == name }?.section
            }
        guard let section else { preconditionFailure("a run has no section '\(name)'") }
        return section
    }
}
