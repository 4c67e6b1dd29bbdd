extension LaTeXText {
    /// The commands for single characters.
    static let signs: [Character: String] = [
        "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\symbol{36}", "&": "\\&", "#": "\\#", "%": "\\%",
        "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}", "<": "\\textless{}",
        ">": "\\textgreater{}", "|": "\\textbar{}", "\"": "\\symbol{34}",
        "ß": "\\ss{}", "æ": "\\ae{}", "Æ": "\\AE{}", "œ": "\\oe{}", "Œ": "\\OE{}", "ø": "\\o{}", "Ø": "\\O{}",
        "ł": "\\l{}", "Ł": "\\L{}", "ı": "\\i{}", "¡": "!`", "¿": "?`", "§": "$\\mathsection$",
        "¶": "$\\mathparagraph$", "†": "$\\dagger$", "‡": "$\\ddagger$", "\u{A0}": "~", "\u{202F}": "\\,",
        "\u{2009}": "\\,", "\u{AD}": "\\-", "–": "--", "—": "---", "‐": "-", "‑": "-", "‘": "`", "’": "'",
        "“": "``", "”": "''", "…": "\\ldots{}", "•": "$\\bullet$", "·": "$\\cdot$", "°": "$^{\\circ}$",
        "±": "$\\pm$", "×": "$\\times$", "÷": "$\\div$", "−": "$-$", "≈": "$\\approx$", "≤": "$\\leq$",
        "≥": "$\\geq$", "≠": "$\\neq$", "→": "$\\to$", "←": "$\\gets$", "∞": "$\\infty$", "∈": "$\\in$",
        "√": "$\\surd$", "∑": "$\\sum$", "∂": "$\\partial$", "¬": "$\\neg$", "²": "$^2$", "³": "$^3$",
        "¹": "$^1$", "½": "$\\frac12$", "¼": "$\\frac14$", "¾": "$\\frac34$",
        "α": "$\\alpha$", "β": "$\\beta$", "γ": "$\\gamma$", "δ": "$\\delta$", "ε": "$\\varepsilon$",
        "ζ": "$\\zeta$", "η": "$\\eta$", "θ": "$\\theta$", "ι": "$\\iota$", "κ": "$\\kappa$", "λ": "$\\lambda$",
        "μ": "$\\mu$", "µ": "$\\mu$", "ν": "$\\nu$", "ξ": "$\\xi$", "π": "$\\pi$", "ρ": "$\\rho$",
        "σ": "$\\sigma$", "τ": "$\\tau$", "υ": "$\\upsilon$", "φ": "$\\varphi$", "χ": "$\\chi$", "ψ": "$\\psi$",
        "ω": "$\\omega$", "Γ": "$\\Gamma$", "Δ": "$\\Delta$", "Θ": "$\\Theta$", "Λ": "$\\Lambda$", "Ξ": "$\\Xi$",
        "Π": "$\\Pi$", "Σ": "$\\Sigma$", "Φ": "$\\Phi$", "Ψ": "$\\Psi$", "Ω": "$\\Omega$",
    ]

    /// The signs that a typewriter's font has itself, by their places in it.
    static let typewriterSigns: [Character: String] = [
        "\\": "\\symbol{92}", "{": "\\symbol{123}", "}": "\\symbol{125}", "<": "\\symbol{60}", ">": "\\symbol{62}",
        "|": "\\symbol{124}",
    ]

    /// The commands for letters with an accent, whether Unicode has them as one character or as two.
    static let accented: [Character: String] = {
        let accents: [(mark: String, command: String)] = [
            ("\u{300}", "`"), ("\u{301}", "'"), ("\u{302}", "^"), ("\u{303}", "~"), ("\u{304}", "="),
            ("\u{306}", "u"), ("\u{307}", "."), ("\u{308}", "\""), ("\u{30A}", "r"), ("\u{30B}", "H"),
            ("\u{30C}", "v"), ("\u{323}", "d"), ("\u{327}", "c"), ("\u{331}", "b"),
        ]
        var commands: [Character: String] = [:]
        for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
            // Below an accent, i and j have no dot.
            let base = letter == "i" || letter == "j" ? "\\\(letter)" : String(letter)
            for accent in accents {
                commands[Character("\(letter)\(accent.mark)")] = "\\\(accent.command){\(base)}"
            }
        }
        return commands
    }()
}
