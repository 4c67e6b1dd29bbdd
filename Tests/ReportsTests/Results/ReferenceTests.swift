import Testing

@testable import NeuralNetworks
@testable import Reports

@Suite("What to cite")
struct ReferenceTests {
    @Test("is told apart into authors, title, year and identifier")
    func parsed() {
        let text = [
            Reference(source: "Kingma & Ba (2015), Adam: a method for stochastic optimization, arXiv:1412.6980")
        ].bibTeX
        #expect(
            text == """
                @misc{kingma2015,
                  author = {Kingma and Ba},
                  title = {{Adam: a method for stochastic optimization}},
                  year = {2015},
                  eprint = {1412.6980},
                  archiveprefix = {arXiv},
                  note = {arXiv:1412.6980}
                }

                """)
    }

    @Test(
        "has its authors as BibTeX separates them",
        arguments: [
            ("Chen et al. (2023), Symbolic discovery", "Chen and others"),
            ("LeCun, Bottou, Orr & Müller (1998), Efficient backprop", "LeCun and Bottou and Orr and Müller"),
            ("after Minsky & Papert (1969), Perceptrons", "Minsky and Papert"),
        ])
    func authors(source: String, authors: String) {
        #expect(Reference(source: source).entry.fields.first?.value == authors)
    }

    @Test("is kept whole where it names several works, or none by its year")
    func notes() {
        for source in ["Robbins & Monro (1951); Polyak (1964)", "scikit-learn, sklearn.datasets.make_moons"] {
            let entry = Reference(source: source).entry
            #expect(entry.fields.map(\.name) == ["key", "note"])
            #expect(entry.fields.last?.value == source)
        }
    }

    @Test("has a key of its own")
    func keys() {
        let text = [Reference(source: "Ba (2015), A"), Reference(source: "Ba (2015), B")].bibTeX
        #expect(text.contains("@misc{ba2015,"))
        #expect(text.contains("@misc{ba2015-2,"))
    }

    @Test("is what the configurations use, each work once, and the statistics where there are any")
    func methods() {
        var experiment = MadeUpExperiment()
        let results = experiment.results
        let methods = results.citedMethods(BaselineComparisons(Choices(results), by: results.metric))
        // The base run's defaults: adam, ReLU, He's initialization; a table's form is no method.
        #expect(methods.map(\.name).prefix(3) == ["relu", "he_normal", "adam"])
        #expect(methods.contains { $0.reference.source.hasPrefix("Holm (1979)") })
        experiment.report.baseline = nil
        let without = experiment.results
        let fewer = without.citedMethods(BaselineComparisons(Choices(without), by: without.metric))
        #expect(fewer.map(\.name) == ["relu", "he_normal", "adam"])
    }
}
