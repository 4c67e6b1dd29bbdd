import NeuralNetworks

/// One point of the grid: a run without its seed. Copies share what they hold.
public struct Configuration: Sendable {
    private let contents: Contents

    private final class Contents: Sendable {
        let index: Int
        let settings: RunSettings
        let sections: [ResolvedSection]
        let cells: [Cell]

        init(index: Int, settings: RunSettings, sections: [ResolvedSection], cells: [Cell]) {
            self.index = index
            self.settings = settings
            self.sections = sections
            self.cells = cells
        }
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
    /// - Parameter sections: all sections of `settings`; nil: they are made.
    init(index: Int, settings: RunSettings, sections: [ResolvedSection]? = nil, cells: [Cell]) {
        contents = Contents(
            index: index, settings: settings, sections: sections ?? ResolvedSection.all(of: settings), cells: cells)
    }

    /// The position in the plan, from 0.
    public var index: Int { contents.index }
    /// All settings, complete and checked.
    public var settings: RunSettings { contents.settings }
    /// The text of each column of each axis, in the order of the axes; empty where a column does not apply.
    public var cells: [Cell] { contents.cells }

    /// The text of that column, or nil when no axis gives it.
    public subscript(column: String) -> String? {
        cells.first { $0.column == column }?.text
    }

    /// The section of that name, every default written out.
    func section(_ name: String) -> ResolvedSection {
        guard let section = contents.sections.first(where: { $0.name == name }) else {
            preconditionFailure("a run has no section '\(name)'")
        }
        return section
    }
}
