// TeX's names for letters, signs and functions, as far as formulas of activation functions need them.

/// TeX's names of signs.
public enum TeXSymbols {
  /// TeX's command for a sign: "\\alpha" for "α"; nil for signs that no formula here has.
  public static func command(for sign: Character) -> String? {
    let text = String(sign)
    return (signs + relations + operators).first { $0.text.utf8.elementsEqual(text.utf8) }.map {
      "\\\($0.name)"
    }
  }

  /// What stands between two sides: it has a space before and after.
  static let relations: [(name: String, text: String)] = [
    ("le", "≤"), ("leq", "≤"), ("ge", "≥"), ("geq", "≥"), ("ne", "≠"), ("neq", "≠"), ("approx", "≈"),
    ("in", "∈"),
    ("mid", "|"), ("cdot", "·"), ("times", "×"), ("to", "→"), ("mapsto", "↦"), ("equiv", "≡"), ("pm", "±"),
  ]

  /// Letters and other single signs.
  static let signs: [(name: String, text: String)] = [
    ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("delta", "δ"), ("epsilon", "ε"), ("varepsilon", "ε"),
    ("zeta", "ζ"), ("eta", "η"), ("theta", "θ"), ("kappa", "κ"), ("lambda", "λ"), ("mu", "μ"), ("nu", "ν"),
    ("xi", "ξ"), ("pi", "π"), ("rho", "ρ"), ("sigma", "σ"), ("tau", "τ"), ("phi", "φ"), ("varphi", "φ"),
    ("chi", "χ"), ("psi", "ψ"), ("omega", "ω"), ("Gamma", "Γ"), ("Delta", "Δ"), ("Theta", "Θ"),
    ("Lambda", "Λ"), ("Sigma", "Σ"), ("Phi", "Φ"), ("Psi", "Ψ"), ("Omega", "Ω"), ("partial", "∂"),
    ("infty", "∞"), ("ldots", "…"), ("cdots", "…"), ("prime", "′"),
  ]

  /// Sums and their kin, which are set like functions.
  static let operators: [(name: String, text: String)] = [("sum", "Σ"), ("int", "∫"), ("prod", "Π")]

  /// Functions whose names are words.
  static let functions = [
    "log", "ln", "exp", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "max",
    "min",
    "arg", "sup", "inf", "lim", "sgn",
  ]

  /// Spaces by their names. A quad is an em space: an SVG shows several blanks as one.
  static let spaces: [(name: String, text: String)] = [
    (",", " "), (";", " "), (":", " "), (" ", " "), ("!", ""), ("quad", "\u{2003}"),
    ("qquad", "\u{2003}\u{2003}"),
    ("textstyle", ""), ("displaystyle", ""),
  ]

  static func find(_ name: String, in table: [(name: String, text: String)]) -> String? {
    table.first { $0.name.utf8.elementsEqual(name.utf8) }?.text
  }
}
