#!/usr/bin/env python3
"""Fuzzes `actplot embed`: hostile titles and links must stay in their fields, and arrive there.

    python3 -m venv venv && venv/bin/pip install html5lib docutils Markdown markdown-it-py linkify-it-py
    apt-get install pandoc
    venv/bin/python embed.py --systematic ACTPLOT        # every sign before every kind of joining mark, known attacks
    venv/bin/python embed.py SECONDS ACTPLOT [--seed N]  # random titles and links

Each snippet is read by a parser of its own format, not by the rules that wrote it. The document must have the expected
elements and attributes and no others, the description must be that of `actplot alt`, and the link must lead to the file.
Exit status 1 if anything was found.
"""

import argparse
import html
import json
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from html.entities import name2codepoint
from pathlib import Path
from typing import NoReturn
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import docutils.core
import docutils.nodes
import html5lib
import markdown
import markdown_it

# MARK: Cases and faults


def option(name: str, value: str) -> list[str]:
    # ArgumentParser takes "--" and "---" for options where a value is due, and "=" with a mark on it for no "=".
    return [f"{name}={value}"] if value.startswith("-") else [name, value]


@dataclass(frozen=True)
class Case:
    """One run of the program."""

    place: str  # One of READERS, or "alt" for the descriptions themselves.
    title: str = "T"
    link: str = "img"
    function: str = "relu"

    def arguments(self, out: str) -> list[str]:
        if self.place == "alt":
            return ["alt", self.function, *option("--title", self.title)]
        # An inline figure shows its title as text too, which a tiny one has no room for.
        size = "320x200" if self.place == "inline" else "32x32"
        named = [*option("--title", self.title), *option("--link", self.link)]
        return ["embed", self.function, "--as", self.place, "--out", out, "--force", "--size", size, *named]


class Fault(Exception):
    """What is wrong with a snippet. Faults of one kind and place are told together."""

    def __init__(self, kind: str, detail: str):
        super().__init__(f"{kind}: {detail}")
        self.kind = kind


@dataclass
class Reading:
    """What a parser found in a snippet."""

    long: list[str]
    links: list[str]
    short: list[str] = field(default_factory=list)


def escaped(what: object) -> NoReturn:
    raise Fault("escaped", ascii(str(what))[:400])


def expect(found: object, wanted: object) -> None:
    if found != wanted:
        escaped(f"found {found}, expected {wanted}")


def squashed(text: str) -> str:
    """Text as formats show it that take any white space for one blank."""
    return " ".join(text.split())


def difference(found: str, wanted: str) -> str:
    """Where two texts part."""
    start = next((at for at, (a, b) in enumerate(zip(found, wanted)) if a != b), min(len(found), len(wanted)))
    part = slice(max(0, start - 10), start + 60)
    return f"found {found[part]!a}, expected {wanted[part]!a}"


def folded(title: str) -> str:
    """A title as figures show it: one line, without what reorders or hides text."""

    def shown(sign: str) -> str:
        code = ord(sign)
        if sign in "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029":
            return " "
        if 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069:
            return ""
        lost = unicodedata.category(sign) == "Cc" or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
        return "\ufffd" if lost else sign

    return "".join(map(shown, title))


# MARK: Readers, one a format


def body_of(source: str) -> Element:
    document = html5lib.parse(f"<!DOCTYPE html><title>t</title><body>{source}", namespaceHTMLElements=False)
    expect([element.tag for element in document], ["head", "body"])
    expect([element.tag for element in document[0]], ["title"])
    return document[1]


def only(parent: Element, *tags: str) -> list[Element]:
    """The children of an element, which are these and have no text between them."""
    expect([child.tag for child in parent], list(tags))
    if "".join([parent.text or "", *(child.tail or "" for child in parent)]).strip():
        escaped(f"text in {parent.tag}: {html5lib.serialize(parent)}")
    return list(parent)


def image_of(element: Element) -> Reading:
    expect(set(element.attrib), {"src", "width", "height", "loading", "decoding", "alt"})
    return Reading([element.attrib["alt"]], [element.attrib["src"]])


def read_html(snippet: str) -> Reading:
    return image_of(only(body_of(snippet), "img")[0])


def read_picture(snippet: str) -> Reading:
    (picture,) = only(body_of(snippet), "picture")
    source, image = only(picture, "source", "img")
    expect(set(source.attrib), {"srcset", "media"})
    reading = image_of(image)
    # A blank in a srcset ends its first address, and a comma before it is dropped.
    if re.search(r"\s|^,", source.attrib["srcset"]):
        raise Fault("link", f"a srcset of several parts: {source.attrib['srcset']!a}")
    return replace(reading, links=[source.attrib["srcset"], *reading.links])


SVG_ELEMENTS = set("svg title desc style defs g path text tspan clipPath rect circle line polyline polygon".split())
SVG = "{http://www.w3.org/2000/svg}"


def read_inline(snippet: str) -> Reading:
    # The paragraphs show whether what follows a figure is still outside of it.
    _, svg, _ = only(body_of(f"<p></p>{snippet}<p></p>"), "p", f"{SVG}svg", "p")
    for element in svg.iter():
        name = str(element.tag).removeprefix(SVG)
        if name not in SVG_ELEMENTS or not str(element.tag).startswith(SVG):
            escaped(f"element {element.tag}")
        if name in ("title", "desc", "style") and len(element):
            escaped(f"an element in {name}: {element[0].tag}")
        for attribute in element.attrib:
            if str(attribute).lower().startswith("on") or "href" in str(attribute):
                escaped(f"attribute {attribute} of {name}")
    texts = {tag: [element.text or "" for element in svg.iter(SVG + tag)] for tag in ("title", "desc", "style")}
    expect([len(found) for found in texts.values()], [1, 1, 1])
    return Reading(texts["desc"], [], texts["title"])


COMMONMARK = [markdown_it.MarkdownIt("commonmark"), markdown_it.MarkdownIt("gfm-like")]


def read_markdown(snippet: str) -> Reading:
    reading = Reading([], [])
    for parser in COMMONMARK:
        tokens = parser.parse(snippet)
        expect([token.type for token in tokens], ["paragraph_open", "inline", "paragraph_close"])
        children = tokens[1].children or []
        expect([child.type for child in children], ["image"])
        image = children[0]
        expect(set(image.attrs), {"src", "alt"})
        # GitHub's dialect finds addresses in the text; an image shows that text alone.
        expect({child.type for child in image.children or []} - {"link_open", "link_close"}, {"text"})
        reading.long.append(parser.renderer.renderInlineAsText(image.children, parser.options, {}))
        reading.links.append(str(image.attrs["src"]))
    return reading


MKDOCS = markdown.Markdown(extensions=["extra", "attr_list", "md_in_html", "sane_lists"])


def read_mkdocs(snippet: str) -> Reading:
    (paragraph,) = only(body_of(MKDOCS.reset().convert(snippet)), "p")
    (image,) = only(paragraph, "img")
    expect(set(image.attrib), {"src", "alt"})
    expect(paragraph.attrib, {})
    return Reading([image.attrib["alt"]], [image.attrib["src"]])


DOCUTILS = {
    "raw_enabled": True, "file_insertion_enabled": True, "report_level": 1, "halt_level": 6, "warning_stream": False,
}  # fmt: skip


def read_sphinx(snippet: str) -> Reading:
    document = docutils.core.publish_doctree(snippet, settings_overrides=DOCUTILS)
    if [type(node) for node in document.children] != [docutils.nodes.image] * 2:
        escaped(document.pformat())
    expect([node["classes"] for node in document.children], [["only-light"], ["only-dark"]])
    for node in document.children:
        expect({name for name, _ in node.attlist()} - {"height"}, {"uri", "alt", "width", "loading", "classes"})
    return Reading([node["alt"] for node in document.children], [node["uri"] for node in document.children])


JSX_OPENING = (
    "import ThemedImage from '@theme/ThemedImage';\nimport useBaseUrl from '@docusaurus/useBaseUrl';\n\n<ThemedImage"
)
JSX_TEXT = re.compile(r'\s+(alt|width|height|loading)="([^"]*)"')
JSX_SOURCES = re.compile(r"\s+sources=\{\{\s*light: (.*),\s*dark: (.*),\s*\}\}\s*/>\n")
JS_LINK = re.compile(r"useBaseUrl\('((?:[^'\\\n\r\u2028\u2029]|\\[\\'])*)'\)")


def read_docusaurus(snippet: str) -> Reading:
    """MDX has no parser in Python: a strict reader of the one form, by the rules of JSX and JavaScript."""
    expect(snippet[: len(JSX_OPENING)], JSX_OPENING)
    position, texts = len(JSX_OPENING), {}
    while match := JSX_TEXT.match(snippet, position):
        if match[1] in texts:
            escaped(f"{match[1]} twice")
        texts[match[1]], position = match[2], match.end()
    expect(set(texts), {"alt", "width", "height", "loading"})
    sources = JSX_SOURCES.fullmatch(snippet, position)
    links = [JS_LINK.fullmatch(source) for source in sources.groups()] if sources else []
    if not links or None in links:
        escaped(snippet[position:])
    return Reading([jsx_text(texts["alt"])], [re.sub(r"\\(.)", r"\1", link[1]) for link in links if link])


def jsx_text(text: str) -> str:
    """JSX knows the entities of XHTML, and only with their semicolon."""

    def sign(match: re.Match[str]) -> str:
        known = match[1].startswith("#") or match[1] in name2codepoint
        return html.unescape(match[0]) if known else match[0]

    return re.sub(r"&(#\d+|#x[0-9a-fA-F]+|\w+);", sign, text)


# MARK: LaTeX

# As many braces as LaTeX itself would count: `\{` is none.
TEX_GROUP = r"\{((?:[^{}\\\\]|\\.|\{\})*)\}"
TEX_FIGURE = re.compile(
    r"\\begin\{figure\}\[htbp\]\n  \\centering\n"
    rf"  \\includegraphics\[width=\\linewidth,alt={TEX_GROUP}\]{TEX_GROUP}\n"
    rf"  \\caption{TEX_GROUP}\n  \\label\{{fig:(\w+)\}}\n\\end\{{figure\}}\n", re.DOTALL)  # fmt: skip
TEX_COMMANDS = dict(zip(
    "textbackslash textasciicircum textasciitilde textquotesingle textquotedbl textasciigrave textless textgreater "
    "textbar textdollar textunderscore".split(), "\\^~'\"`<>|$_", strict=True))  # fmt: skip
TEX_MATH = {"-": "−", "'": "′", "''": "″"} | {"\\" + name: sign for name, sign in zip(
    "le leq ge geq ne neq approx in mid cdot times to mapsto equiv pm alpha beta gamma delta epsilon varepsilon zeta "
    "eta theta kappa lambda mu nu xi pi rho sigma tau phi varphi chi psi omega Gamma Delta Theta Lambda Sigma Phi Psi "
    "Omega partial infty ldots cdots prime sum int prod".split(),
    "≤≤≥≥≠≠≈∈|·×→↦≡±αβγδεεζηθκλμνξπρστφφχψωΓΔΘΛΣΦΨΩ∂∞……′Σ∫Π", strict=True)}  # fmt: skip
TEX_TOKEN = re.compile(r"\\([a-zA-Z]+)(?:\{\}| )|\\([{}$&#%_])|\$([^$]+)\$|(\{\})|([^\\{}$&#%_^~\n])", re.DOTALL)


def tex_text(text: str) -> str:
    """Text as TeX sets it. A sign that means something to TeX is a fault, and so is a command not known as a sign."""
    result, position = "", 0
    while position < len(text):
        match = TEX_TOKEN.match(text, position) or escaped(text[position:])
        command, sign, mathematics, _, plain = match.groups()
        if command and command not in TEX_COMMANDS or mathematics and mathematics not in TEX_MATH:
            escaped(match[0])
        result += TEX_COMMANDS[command] if command else TEX_MATH[mathematics] if mathematics else sign or plain or ""
        position = match.end()
    return result


def read_latex(snippet: str) -> Reading:
    match = TEX_FIGURE.fullmatch(snippet) or escaped(snippet)
    if sign := re.search(r"[\\{}%#~^$&\x00-\x1f\x7f]", match[2]):
        escaped(f"{sign[0]!r} in the file name {match[2]}")
    return Reading([tex_text(match[1])], [match[2]], [tex_text(match[3])])


def caption_of(nodes: list) -> str:
    text = ""
    for node in nodes:
        match node:
            case {"t": "Str", "c": str(word)}:
                text += word
            case {"t": "Space" | "SoftBreak"}:
                text += " "
            case {"t": "Math", "c": [{"t": "InlineMath"}, str(formula)]} if formula in TEX_MATH:
                text += TEX_MATH[formula]
            case _:
                escaped(f"in the caption, says pandoc: {node}")
    return text


def typewritten(text: str) -> str:
    """The quotes and dashes of typesetters as they are typed. To set them well is what a caption is for."""
    for sign, typed in {"’": "'", "‘": "`", "“": "``", "”": "''", "–": "--", "—": "---"}.items():
        text = text.replace(sign, typed)
    return squashed(text)


def ask_pandoc(snippets: list[str]) -> list[dict]:
    """What pandoc reads in figures: it costs a tenth of a second, so that many are asked for at once."""
    command = ["pandoc", "--sandbox", "-f", "latex-smart", "-t", "json"]
    result = subprocess.run(command, input="\nSeparator\n\n".join(snippets).encode(), capture_output=True)
    if result.returncode != 0:
        escaped(f"pandoc: {result.stderr.decode(errors='replace')}")
    blocks = json.loads(result.stdout)["blocks"]
    separator = {"t": "Para", "c": [{"t": "Str", "c": "Separator"}]}
    if len(blocks) != 2 * len(snippets) - 1 or any(block != separator for block in blocks[1::2]):
        escaped(f"pandoc reads {blocks[:4]}")
    return blocks[::2]


def check_pandoc(block: dict, reading: Reading) -> None:
    match block:
        # Until pandoc 3, a figure is a paragraph with an image whose title is "fig:".
        case {"t": "Para", "c": [{"t": "Image", "c": [_, caption, [link, "fig:"]]}]}:
            pass
        case {"t": "Figure", "c": [_, [_, [{"c": caption}]], [{"c": [{"t": "Image", "c": [_, _, [link, ""]]}]}]]}:
            pass
        case _:
            escaped(f"pandoc reads {block}")
    if typewritten(caption_of(caption)) != typewritten(reading.short[0]):
        raise Fault("text", f"pandoc reads the caption {caption_of(caption)!a}, not {reading.short[0]!a}")
    if link != reading.links[0]:
        raise Fault("link", f"pandoc reads {link!a}, not {reading.links[0]!a}")


# MARK: What must hold

READERS: dict[str, tuple[Callable[[str], Reading], list[str]]] = {
    "html": (read_html, [".svg"]),
    "picture": (read_picture, ["-dark.svg", "-light.svg"]),
    "markdown": (read_markdown, [".svg"] * len(COMMONMARK)),
    "inline": (read_inline, []),
    "docc": (read_markdown, [".svg"] * len(COMMONMARK)),
    "sphinx": (read_sphinx, ["-light.svg", "-dark.svg"]),
    "mkdocs": (read_mkdocs, [".svg"]),
    "docusaurus": (read_docusaurus, ["-light.svg", "-dark.svg"]),
    "latex": (read_latex, [""]),
}


def check_link(place: str, found: str, folder: str, name: str) -> None:
    def fault(what: str) -> NoReturn:
        raise Fault("link", f"{what}: found {found!a}, expected {wanted!a}")

    # DocC finds a file by its name alone.
    wanted = name if place == "docc" else folder + ("" if folder.endswith("/") else "/") + name
    address = re.match(r"(https?:)?//", folder) is not None
    if place == "latex" or place == "sphinx" and not address:
        # Both take a path as it is, percent signs and all.
        if found != wanted:
            fault("another file")
        return
    if unquote(found) != unquote(wanted) if address else unquote(found) != wanted:
        fault("another file")
    if re.search(r"[\s\x00-\x20\x7f\"<>\\^`{|}]", found):
        fault("no address")
    if address and (found.count("?"), found.count("#")) != (wanted.count("?"), wanted.count("#")):
        fault("another query")
    if not address and (sign := re.search(r"[?#]|%(?![0-9A-Fa-f]{2})|^[^/]*:", found)):
        fault(f"not a path because of {sign[0]!a}")


class Fuzzer:
    """Runs cases and collects what it finds."""

    def __init__(self, program: str, out: str):
        self.program, self.out = program, out
        self.runs: Counter[str] = Counter()
        self.findings: Counter[tuple[str, str]] = Counter()
        self.pending: list[tuple[Case, str, Reading]] = []
        self.describe = lru_cache(maxsize=64)(self.describe_anew)

    def run(self, case: Case) -> tuple[int, str, str]:
        result = subprocess.run([self.program, *case.arguments(self.out)], capture_output=True, timeout=60)
        errors = result.stderr.decode(errors="replace")
        if result.returncode < 0 or "Fatal error" in errors:
            raise Fault("died", f"status {result.returncode}: {errors!a}")
        try:
            output = result.stdout.decode()
        except UnicodeDecodeError as error:
            raise Fault("encoding", str(error)) from None
        if result.returncode not in (0, 64):
            raise Fault("status", f"{result.returncode}: {errors!a}")
        if result.returncode == 64 and (output or len(errors.splitlines()) != 1):
            raise Fault("status", f"not refused in one line: {errors!a}, and printed {output!a}")
        return result.returncode, output, errors

    def describe_anew(self, function: str, title: str) -> tuple[str, str]:
        """The short and the long description, as `actplot alt` prints them."""
        status, output, errors = self.run(Case("alt", title, function=function))
        if status != 0:
            raise Fault("refused", errors.strip())
        lines = output.removesuffix("\n").split("\n")
        if len(lines) != 2:
            raise Fault("folding", f"not two lines: {output!a}")
        return lines[0], lines[1]

    def read(self, case: Case) -> tuple[str, Reading] | None:
        """A snippet in which all is well as far as can be told without pandoc; none if refused with reason."""
        if case.place == "alt":
            _, long = self.describe(case.function, case.title)
            wanted = squashed("Line plot of " + folded(case.title))
            if not squashed(long).startswith(wanted):
                raise Fault("folding", difference(squashed(long), wanted))
            return None
        status, snippet, errors = self.run(case)
        if status != 0:
            if case.place in ("sphinx", "latex") and not re.fullmatch(r"[\w./:-]+", case.link, re.ASCII):
                return None
            raise Fault("refused", errors.strip())
        reader, endings = READERS[case.place]
        reading = reader(snippet)
        try:
            short, long = self.describe(case.function, case.title)
        except Fault:
            return None  # Told by the case of `alt`.
        shown = str if case.place in ("html", "picture", "inline", "docusaurus") else squashed
        for found in reading.long:
            if shown(found) != shown(long):
                raise Fault("text", difference(shown(found), shown(long)))
        for found in reading.short:
            if shown(found) not in (shown(short), shown(short + ".")):
                raise Fault("text", difference(shown(found), shown(short)))
        for found, ending in zip(reading.links, endings, strict=True):
            check_link(case.place, found, case.link, case.function + ending)
        return snippet, reading

    def check(self, case: Case) -> None:
        self.runs[case.place] += 1
        try:
            read = self.read(case)
        except Fault as fault:
            return self.report(case, fault)
        if read and case.place == "latex":
            self.pending.append((case, *read))
            if len(self.pending) >= 50:
                self.ask_pandoc()

    def ask_pandoc(self) -> None:
        """Asks about all figures at once, and about each alone if one of them disturbs the others."""
        pending, self.pending = self.pending, []
        try:
            blocks = ask_pandoc([snippet for _, snippet, _ in pending]) if pending else []
            for block, (_, _, reading) in zip(blocks, pending, strict=True):
                check_pandoc(block, reading)
        except Fault:
            for case, _, _ in pending:
                if fault := self.fault(case):
                    self.report(case, fault)

    def fault(self, case: Case) -> Fault | None:
        """The fault of a case by itself, pandoc included."""
        try:
            read = self.read(case)
            if read and case.place == "latex":
                check_pandoc(ask_pandoc([read[0]])[0], read[1])
        except Fault as fault:
            return fault
        return None

    def report(self, case: Case, fault: Fault) -> None:
        """Prints a finding; the first of its kind as small as it becomes."""
        self.findings[case.place, fault.kind] += 1
        if self.findings[case.place, fault.kind] == 1:
            case, fault = self.shrunk(case, fault)
        arguments = ["actplot", *case.arguments("/tmp")]
        print(f"FOUND {case.place} {fault}\n  {' '.join(map(quoted, arguments))}\n  {ascii(arguments)}", flush=True)

    def shrunk(self, case: Case, fault: Fault) -> tuple[Case, Fault]:
        """Leaves out ever smaller parts of the title and the link, as long as a fault of the same kind stays."""
        for name, plain in (("link", "img"), ("title", "T")):
            if (found := self.fault(replace(case, **{name: plain}))) and found.kind == fault.kind:
                case, fault = replace(case, **{name: plain}), found
                continue
            size = len(getattr(case, name)) // 2
            while size > 0:
                start = 0
                while start < len(text := getattr(case, name)):
                    smaller = replace(case, **{name: text[:start] + text[start + size :] or plain})
                    found = self.fault(smaller) if smaller != case else None
                    if found and found.kind == fault.kind:
                        case, fault = smaller, found
                    else:
                        start += size
                size //= 2
        return case, fault


def quoted(argument: str) -> str:
    """An argument for bash. What a terminal does not show as it is stands as a number."""
    if argument.isascii() and argument.isprintable():
        return shlex.quote(argument)

    def shown(sign: str) -> str:
        if sign.isascii():
            return sign if sign.isprintable() and sign not in "'\\" else f"\\x{ord(sign):02x}"
        return f"\\U{ord(sign):08x}"

    return "$'" + "".join(map(shown, argument)) + "'"


# MARK: Titles and links

LINKS = [
    "50% off/#1", "it's", 'a"b', "a b", "javascript:alert(1)", "(x)", "a\\b", "{x}", "a\nb", "é/ß",
    "https://h.example/a%20b?x=1", "?q#f", " lead", "trail ", "a  b", "a%20b", "&amp;", "a&b", "/img", "../img", "img/",
    "a\u2028b", "a\u00a0b", "a\tb", "a\x7fb", "`x`", "<x>", "[x]", "a|b", "a^b~c", "$x$", "a_b_c*d*e", "a,b 2x", ":w: x",
    "#1", "-x", "\U0001f600", "a\u0301", "x'),alert('1", "data:text/html,<b>", "//h.example", "https://h.example/a b\"c",
]  # fmt: skip

ATTACKS = [
    # Close the field and go on.
    '"><script>alert(1)</script>', '" onload="alert(1)', "' onload='alert(1)", "--></svg><script>alert(1)</script>", "]]>",
    "--&gt;", "</svg>", "</title><script>alert(1)</script>", "</desc><img src=x onerror=alert(1)>", "<!--", "<![CDATA[", "<?x",
    "![x](javascript:alert(1))", "](javascript:alert(1))", "](x) <b>x</b> ![y", "[x][y]", "[^1]", "[x]: y", "<https://a.b>",
    "`code`", "``", "`", "~~x~~", "*a*_b_", "**a** __b__", "a|b", "||", "![", "[", "]", "](", "\\](x)", "{#id .class x=y}",
    "{: onclick=alert(1)}", "*[T]: x", "https://a.b www.a.b a@b.c", ":smile:", "{{ 7 * 7 }}", "{% raw %}", "{% endraw %}{{ x }}",
    "${x}", "{x}", "}}", "'} onClick={alert(1)} x={'", '"/>{alert(1)}<x y="', "import x from 'y'", "$x$", "$$x$$", "$", "\\(x\\)",
    "\\", "\\\\", "x\\", "x \\\\\\", "% comment", "x % y", "\\end{figure}", "\\input{/etc/passwd}", "\\input", "}{", "}", "{", "},x={",
    "]{x}", "\\caption{x}", "^^41", "~", "#1", "&", "a & b \\\\ c", "\\write18{x}", "--", "---", "``x''", "?`!`", "<<x>>", ",,",
    "&lt;", "&lt;b&gt;", "&#x41;", "&#65;", "&#60", "&lt", "&copy=1", "&amp;lt;", "&quot;", "&", "&NewLine;", "&#x2028;",
    ":alt: x", ".. raw:: html", "|x|", ":raw-html:`<b>`", "x_", "`x`_", "::", "  lead", "trail  ", "a  b", "T  ",
    *(f"a{end}{end}.. raw:: html{end}{end}   <script>alert(1)</script>{end}" for end in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"),
    *(f"a{end}   :class: x{end}b" for end in ("\r\n", "\t", *"\n\v\f\x85\u2028\u2029")),
    "a\n\n<b>x</b>", "a\n    x", "\u202eabc", "a\u2066b\u2069", "\x02amp\x03 \x01 \x1b[31m \x7f \x9b", "\ufffe \uffff \ufdd0 \U0001ffff", "\x1f",
    "a" * 500, '"<&>' * 120, "\\" * 500, "[" * 500, "*" * 500, "αΣ≤−′″·|…∂∞ ε", "\u00a0x\u3000", "e\u0301 é \u212b \U0001d7d9", "T.", "...",
]  # fmt: skip

# One sign of each way of joining what stands before or after it into a grapheme cluster, and signs nobody sees.
JOINING = [
    "\u200d", "\u200c", "\ufe0f", "\U000e0100", "\u034f", "\u20e3", "\u20dd", "\u0903", "\u0600", "\u1100", "\u1161",
    "\u11a8", "\U0001f1e9", "\U0001f3fb", "\U000e0020", "\U000e007f", "\u2060", "\u00ad", "\ufeff", "\ufff9", "\u094d",
    "\u0e33", "\u200b", "\u061c", "\u200e",
]  # fmt: skip


def marks() -> list[str]:
    """A sign of every canonical combining class, and JOINING."""
    classes: dict[int, str] = {}
    for sign in map(chr, range(0x300, sys.maxunicode + 1)):
        if unicodedata.combining(sign):
            classes.setdefault(unicodedata.combining(sign), sign)
    return [*classes.values(), *JOINING]


def systematic() -> Iterator[Case]:
    # A sign and its mark are two clusters at most, and a title may have 512: two marks after each of 95 signs fit.
    printable, paired = [chr(code) for code in range(0x20, 0x7F)], marks()
    pairs = [paired[at : at + 2] for at in range(0, len(paired), 2)]
    packed = ["".join(sign + mark for mark in pair for sign in printable) for pair in pairs]
    for title in [*packed, *ATTACKS]:
        yield from (Case(place, title) for place in ("alt", *READERS))
    for link in LINKS:
        yield from (Case(place, link=link) for place in READERS)


def randomly(seed: int) -> Iterator[Case]:
    source, joining = random.Random(seed), marks()
    ranges = [
        (1, 0x7F), (0x20, 0x7E), (0x80, 0x24F), (0x300, 0x36F), (0x2000, 0x206F), (0x1F000, 0x1FFFF), (1, 0xD7FF),
        (0xE000, 0x10FFFF),
    ]  # fmt: skip

    def sign() -> str:
        return source.choice(joining) if source.random() < 0.3 else chr(source.randint(*source.choice(ranges)))

    def text(tokens: list[str]) -> str:
        parts = (source.choice(tokens)[:50] if source.random() < 0.5 else sign() for _ in range(source.randint(1, 9)))
        return "".join(parts)

    while True:
        title = text(ATTACKS)
        link = text(LINKS) if source.random() < 0.5 else "img"
        function = source.choice(["relu", "gelu", "tanh"])
        yield Case("alt", title, function=function)
        yield Case(source.choice(list(READERS)), title, link, function)


def main() -> int:
    parser = argparse.ArgumentParser(description="Fuzzes actplot embed.")
    parser.add_argument("seconds", type=float, nargs="?", help="how long to try random titles and links")
    parser.add_argument("actplot", help="the program")
    parser.add_argument("--systematic", action="store_true", help="try the known dangers, all of them")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    if options.systematic == (options.seconds is not None):
        parser.error("give either SECONDS or --systematic")
    if not shutil.which("pandoc"):
        parser.error("pandoc is needed")
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    if not options.systematic:
        print(f"seed {seed}")
    end = time.monotonic() + (options.seconds or 0)
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=memory) as out:
        fuzzer = Fuzzer(str(Path(options.actplot).resolve()), out)
        for case in systematic() if options.systematic else randomly(seed):
            if not options.systematic and time.monotonic() > end:
                break
            fuzzer.check(case)
        fuzzer.ask_pandoc()
    print(", ".join(f"{place} {count}" for place, count in fuzzer.runs.items()))
    for (place, kind), count in fuzzer.findings.items():
        print(f"{place}: {kind} {count} times")
    print(f"embed: {fuzzer.runs.total()} runs, {fuzzer.findings.total()} findings")
    return 1 if fuzzer.findings else 0


if __name__ == "__main__":
    sys.exit(main())
