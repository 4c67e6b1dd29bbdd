import Testing

@testable import Reports

@Suite("Identifiers of a page")
struct HTMLIdentifiersTests {
    @Test("are made of the words of a title, and no two are alike")
    func unique() {
        var ids = HTMLIdentifiers()
        let titles = [
            "Comparison with the baseline", "comparison, with the baseline!", "Runs", "Report", "95 % interval", "עץ",
            "é<script>", String(repeating: "long ", count: 40), "Comparison with the baseline 2",
        ]
        #expect(
            titles.map { ids.new($0) } == [
                "comparison-with-the-baseline", "comparison-with-the-baseline-2", "runs", "report-2",
                "part-95-interval", "part-", "script", "long-long-long-long-long-long-long-long-long-long-long-long-",
                "comparison-with-the-baseline-2-2",
            ])
    }
}
