#!/usr/bin/env bash
# Pastes the snippet of each place into a small real project and builds it with the place's own tool.
#
# Run: places.sh ACTPLOT FOLDER     the folder gets the projects; its venv gets Sphinx, Furo, PyData, MkDocs, Material
# LaTeX needs Debian's texlive-latex-recommended and texlive-latex-extra; DocC comes with Swift. Docusaurus needs npm.
set -euo pipefail
actplot=$(realpath "$1")
mkdir -p "$2"
cd "$2"
[ -x venv/bin/sphinx-build ] || {
  python3 -m venv venv
  venv/bin/pip -q install sphinx furo pydata-sphinx-theme mkdocs mkdocs-material
}
bin=$PWD/venv/bin
step() { printf '== %s\n' "$*"; }

for theme in furo pydata_sphinx_theme; do
  step "Sphinx, $theme"
  rm -rf "sphinx-$theme" && mkdir "sphinx-$theme"
  (
    cd "sphinx-$theme"
    printf 'project = "x"\nhtml_theme = "%s"\n' "$theme" > conf.py
    { printf 'Test\n====\n\n'; "$actplot" embed gelu relu --as sphinx --out img; } > index.rst
    "$bin/sphinx-build" -W -q -b html . _build
  )
done

for theme in material mkdocs; do
  step "MkDocs, $theme"
  rm -rf "mkdocs-$theme" && mkdir -p "mkdocs-$theme/docs"
  (
    cd "mkdocs-$theme"
    printf 'site_name: x\ntheme:\n  name: %s\n' "$theme" > mkdocs.yml
    { printf "# Test\n\n"; (cd docs; "$actplot" embed gelu relu --as mkdocs --out img); } > docs/index.md
    NO_MKDOCS_2_WARNING=1 "$bin/mkdocs" build --strict -q
  )
done

if command -v pdflatex > /dev/null; then
  rm -rf latex && mkdir latex
  (
    cd latex
    for engine in pdflatex lualatex; do
      step "LaTeX, $engine"
      {
        printf '\\documentclass{article}\n\\usepackage{graphicx}\n\\begin{document}\n'
        "$actplot" embed gelu elu --as latex --out img --title 'σ, β ≤ 1 & 50% of x_1'
        printf '\\end{document}\n'
      } > $engine.tex
      $engine -interaction=nonstopmode -halt-on-error $engine.tex > $engine.out
    done
  )
fi

step "DocC"
rm -rf docc && mkdir -p docc/Sources/Kit/Kit.docc/Resources
(
  cd docc
  cat > Package.swift <<'SWIFT'
// swift-tools-version: 6.1
import PackageDescription
let package = Package(
  name: "Kit", products: [.library(name: "Kit", targets: ["Kit"])],
  dependencies: [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")],
  targets: [.target(name: "Kit")])
SWIFT
  printf '/// A thing.\npublic struct Thing {}\n' > Sources/Kit/Kit.swift
  { printf '# ``Kit``\n\nTest.\n\n'; "$actplot" embed gelu relu --as docc --out Sources/Kit/Kit.docc/Resources; } \
    > Sources/Kit/Kit.docc/Kit.md
  swift package --allow-writing-to-directory ./out generate-documentation --target Kit --warnings-as-errors \
    --output-path ./out --transform-for-static-hosting --hosting-base-path kit > docc.out
)

step "HTML"
rm -rf html && mkdir html
(
  cd html
  for place in html picture inline; do
    {
      printf '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>x</title>\n'
      "$actplot" embed gelu relu --as $place $([ $place = inline ] || echo --out img)
    } > $place.html
  done
)
step "all built"
