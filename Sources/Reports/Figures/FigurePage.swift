/// What a page needs once, however many figures it shows.
public enum FigurePage {
    /// The colours of text, axes and lines behind the data on light and dark pages, as gnuplot writes the ones in
    /// between that it was told.
    private static func rules(_ ink: String, _ faint: String, within scope: String) -> String {
        """
        \(scope)[fill="rgb(119,119,119)"]{fill:\(ink)}
        \(scope)[stroke="rgb(119, 119, 119)"]{stroke:\(ink)}
        \(scope)[color="rgb(119, 119, 119)"]{color:\(ink)}
        \(scope)[stroke="rgb(180, 180, 180)"]{stroke:\(faint)}

        """
    }

    /// The style of a figure that is a file of its own. Where a page is dark and the reader's system is light, or the
    /// other way round, text stays readable.
    static let fileStyle = """
        \(rules("#57606a", "#d0d7de", within: ""))@media (prefers-color-scheme: dark) {
        \(rules("#a9b1ba", "#3d444d", within: ""))\
        \(ClassColors.rules { _, _, label in ClassColors.tint(label, page: (13, 17, 23)) })}

        """

    /// The style of figures that are parts of a page. The page gives the colours: `--figure-ink` for text and axes,
    /// `--figure-faint` for lines behind the data, `--figure-page` for what regions are a tint of.
    public static let style = """
        .espalier-figure{max-width:100%;height:auto}
        \(rules("var(--figure-ink,#777)", "var(--figure-faint,#b4b4b4)", within: ".espalier-figure "))\
        \(ClassColors.rules(within: ".espalier-figure ") { color, percent, _ in
            "color-mix(in srgb,\(color) \(percent)%,var(--figure-page,#fff))"
        })\
        .espalier-figure .hidden{display:none}
        .espalier-figure .legend{cursor:pointer}
        .espalier-figure .legend.off{opacity:.35}

        """

    /// The script that hides and shows a series when a reader clicks on its name in a legend, or presses a key on it.
    public static let script = """
        (() => {
          const entry = event => event.target.closest?.('.espalier-figure .legend');
          const toggle = entry => {
            const isOff = entry.classList.toggle('off');
            entry.setAttribute('aria-pressed', String(!isOff));
            const parts = entry.closest('svg').querySelectorAll(`[data-series="${entry.dataset.series}"]`);
            for (const part of parts) if (part !== entry) part.classList.toggle('hidden', isOff);
          };
          document.addEventListener('click', event => { if (entry(event)) toggle(entry(event)); });
          document.addEventListener('keydown', event => {
            if (!entry(event) || (event.key !== 'Enter' && event.key !== ' ')) return;
            event.preventDefault();
            toggle(entry(event));
          });
        })();

        """
}
