/// The figures of a report as pictures. A figure that was not drawn is missing, and `problem` says why.
public struct DrawnFigures: Sendable {
    /// A figure as a picture.
    public struct Picture: Sendable {
        /// The SVG as a file of its own.
        public let file: String
        /// The SVG as a part of a page: no name in it meets one of another figure, and `FigurePage` brings it to life.
        public let inline: String
    }

    /// The pictures by the names of the figures.
    public let pictures: [String: Picture]
    /// The figures as PDF, by name; empty when nobody asked for them.
    public let documents: [String: [UInt8]]
    /// Why figures were not drawn.
    public let problem: FigureProblem?

    /// Draws figures with a gnuplot that draws nothing else.
    public init(_ figures: [Figure], by gnuplot: WaitingGnuplot = WaitingGnuplot(), withDocuments: Bool = false) {
        do throws(FigureProblem) {
            guard !figures.isEmpty else {
                (pictures, documents, problem) = ([:], [:], nil)
                return
            }
            let drawn = try gnuplot.draw(figures, withDocuments ? [.svg, .pdf] : [.svg])
            var pictures: [String: Picture] = [:]
            for figure in figures {
                guard let bytes = drawn.pictures[.svg]?[figure.name] else { continue }
                let svg = FigureSVG(String(decoding: bytes, as: UTF8.self), of: figure)
                pictures[figure.name] = Picture(file: svg.file, inline: svg.inline)
            }
            self.pictures = pictures
            documents = drawn.pictures[.pdf] ?? [:]
            problem = drawn.problem
        } catch {
            (pictures, documents, problem) = ([:], [:], error)
        }
    }

    init(pictures: [String: Picture], documents: [String: [UInt8]], problem: FigureProblem?) {
        (self.pictures, self.documents, self.problem) = (pictures, documents, problem)
    }

    /// The picture of a figure; nil when it was not drawn.
    public subscript(name: String) -> Picture? { pictures[name] }
}
