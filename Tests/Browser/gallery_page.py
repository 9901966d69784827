#!/usr/bin/env python3
"""Drives the gallery page in headless Chromium as readers would, and prints a line a check.

Run: gallery_page.py PAGE.html [FOLDER-FOR-SCREENSHOTS]     exit status 0: all passed; 1: some failed; 2: no browser
Needs playwright (the client library alone) and axe-playwright-python from PyPI, and a Chromium on the path.
"""
import glob, json, os, pathlib, shutil, sys, time

try:
    from playwright.sync_api import sync_playwright
    import axe_playwright_python
except ImportError as error:
    print("SKIP", error)
    sys.exit(2)
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
if not CHROMIUM:
    print("SKIP no chromium")
    sys.exit(2)
AXE = next(p for p in glob.glob(os.path.dirname(axe_playwright_python.__file__) + "/**/axe.min.js", recursive=True))
PAGE = pathlib.Path(sys.argv[1]).resolve().as_uri()
SHOTS = sys.argv[2] if len(sys.argv) > 2 else None
failed = 0


def check(name, holds, detail=""):
    global failed
    failed += not holds
    print("PASS" if holds else "FAIL", name + (f": {detail}" if detail != "" else ""), flush=True)


def page(browser, script=True, **options):
    """A page that notes every word on its console."""
    context = browser.new_context(java_script_enabled=script, **options)
    opened = context.new_page()
    opened.words = []
    opened.on("console", lambda m: opened.words.append(m.text))
    opened.on("pageerror", lambda e: opened.words.append(str(e)))
    opened.on("request", lambda r: opened.words.append(r.url) if not r.url.startswith(("file:", "data:", "blob:")) else None)
    opened.goto(PAGE)
    if script: opened.wait_for_selector("html[data-ready]", state="attached")
    return opened


def shot(opened, name):
    if SHOTS: opened.screenshot(path=os.path.join(SHOTS, name + ".png"))


def focused(opened):
    return opened.evaluate("(e => e.id || e.className || e.tagName)(document.activeElement)")


with sync_playwright() as play:
    browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

    for scheme in ("light", "dark"):
        p = page(browser, color_scheme=scheme, viewport={"width": 1280, "height": 900})
        ready = p.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        print(f"INFO {scheme}: ready after {ready:.0f} ms", flush=True)
        shot(p, f"top-{scheme}")
        p.evaluate("for (const e of document.querySelectorAll('.facts')) e.style.contentVisibility = 'visible'")
        for name in ("relu", "gelu", "tanh"): p.check(f".tick[value={name}]")
        p.evaluate("for (const e of document.querySelectorAll('#gelu details, #step details')) e.open = true")
        # axe stands in a page's own world, which the page's policy would keep out.
        p.context.new_cdp_session(p).send("Page.setBypassCSP", {"enabled": True})
        p.evaluate(pathlib.Path(AXE).read_text())
        found = p.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
        detail = "; ".join(f"{v['id']} ({len(v['nodes'])}): {v['nodes'][0]['html'][:90]}" for v in found)
        check(f"{scheme}: axe finds no violation", not found, detail)
        p.evaluate("document.getElementById('compare').scrollIntoView()")
        shot(p, f"compare-{scheme}")
        background = p.evaluate("getComputedStyle(document.body).backgroundColor")
        check(f"{scheme}: the page has its colour", background == {"light": "rgb(255, 255, 255)", "dark": "rgb(13, 17, 23)"}[scheme], background)
        paper = p.evaluate("getComputedStyle(document.querySelector('#gelu figure .plot-bg')).fill")
        check(f"{scheme}: a figure follows", paper == background, paper)
        check(f"{scheme}: nothing on the console, nothing from the network", not p.words, p.words[:3])
        p.context.close()

    p = page(browser, color_scheme="light", viewport={"width": 1280, "height": 900})
    count = p.evaluate("document.querySelectorAll('.entry').length")
    nodes = p.context.new_cdp_session(p).send("Accessibility.getFullAXTree")["nodes"]
    images = [n for n in nodes if n.get("role", {}).get("value") == "image" and not n.get("ignored")]
    named = [n for n in images if n.get("name", {}).get("value") and len(n.get("description", {}).get("value", "")) > 40]
    check("the accessibility tree names and describes each figure", len(named) == count, f"{len(named)} of {count}")
    headings = p.evaluate("[...document.querySelectorAll('h1,h2,h3')].map(h => +h.tagName[1])")
    check("headings go down one level at a time", headings[0] == 1 and all(b <= a + 1 for a, b in zip(headings, headings[1:])))

    # Keyboard alone: no mouse from here on.
    p.keyboard.press("Tab")
    check("the first stop is the link past the controls", focused(p) == "skip")
    order = []
    for _ in range(5):
        p.keyboard.press("Tab")
        order.append(focused(p))
    check("then the controls in order", order == ["search", "family", "framework", "property", "theme"], order)
    p.keyboard.type("dark")
    check("the theme is chosen by its first letters", p.evaluate("document.documentElement.dataset.theme") == "dark")
    shot(p, "theme-dark")
    p.keyboard.type("light")
    p.focus("#search")
    p.keyboard.type("gelu")
    shown = p.evaluate("[...document.querySelectorAll('.entry')].filter(e => !e.hidden).map(e => e.id)")
    check("the search finds by name", "gelu" in shown and "relu" not in shown, shown)
    check("and says how many", p.inner_text("#status").startswith(f"{len(shown)} of "), p.inner_text("#status"))
    stops = []
    for _ in range(40):
        p.keyboard.press("Tab")
        kind = p.evaluate("""(e => e.matches('.tick') ? 'tick' : e.matches('.anchor') ? 'anchor' : e.matches('summary') ? 'summary'
            : e.matches('.entry a') ? 'source' : e.matches('.snippet button') ? 'copy' : e.matches('.use button') ? 'download' : e.id || e.tagName)(document.activeElement)""")
        stops.append(kind)
        if kind == "tick": p.keyboard.press("Space")
        if kind == "summary":
            p.keyboard.press("Enter")
            p.wait_for_timeout(100)
        if stops.count("tick") == 2 and stops.count("download") == 1: break
    reached = set(stops)
    check("Tab reaches compare, links, details, copy and download", {"tick", "anchor", "source", "summary", "copy", "download"} <= reached, sorted(reached))
    chips = p.locator("#chosen button").count()
    check("Space ticks functions for the comparison", chips == stops.count("tick") >= 2, chips)
    p.focus("#cursor")
    before = p.inner_text("#readings")
    for _ in range(5): p.keyboard.press("ArrowRight")
    check("arrow keys read values", p.inner_text("#cursor-value") == "0.5" and p.inner_text("#readings") != before, p.inner_text("#readings").split("\n")[0])
    spoken = p.get_attribute("#cursor", "aria-valuetext")
    check("and they are spoken", spoken.startswith("0.5: GELU 0.3457, gradient 0.867"), spoken[:60])
    p.focus("#chosen button")
    p.keyboard.press("Enter")
    check("Enter removes one and focus stays", p.locator("#chosen button").count() == chips - 1 and p.evaluate("document.activeElement.matches('#chosen button')"))
    p.focus("#clear")
    p.keyboard.press("Enter")
    check("Clear ends the comparison", p.is_hidden("#tray") and focused(p) == "search")
    p.fill("#search", "zzz")
    check("nothing found is said", p.is_visible("#nothing") and p.inner_text("#status").startswith("0 of"))
    p.focus("#reset")
    p.keyboard.press("Enter")
    check("Show all brings all back", p.inner_text("#status") == f"{count} functions")
    for field, value, holds in (("family", "sigmoid", "e.dataset.family === 'sigmoid'"), ("framework", "onnx", "e.dataset.frameworks.split(' ').includes('onnx')"), ("property", "odd", "e.dataset.properties.split(' ').includes('odd')")):
        p.select_option(f"#{field}", value)
        ok = p.evaluate(f"(s => s.length > 1 && s.length < {count} && s.every(e => {holds}))([...document.querySelectorAll('.entry')].filter(e => !e.hidden))")
        check(f"filter by {field}", ok, p.inner_text("#status"))
        p.select_option(f"#{field}", "")
    check("nothing on the console after all this", not p.words, p.words[:3])

    # The pointer, the link to a function, copying and downloading.
    p.check(".tick[value=relu]")
    p.evaluate("document.getElementById('compare').scrollIntoView()")
    box = p.locator("#charts svg").first.bounding_box()
    # x = 3 at 44 + 360 · 9/12 of 520 units.
    p.mouse.move(box["x"] + box["width"] * (44 + 360 * 9 / 12) / 520, box["y"] + box["height"] / 2)
    check("the pointer reads values", p.inner_text("#cursor-value") == "3" and "ReLU\t3\t1" in p.inner_text("#readings"), p.inner_text("#readings"))
    jump = p.evaluate("document.querySelector('#charts svg .plot-c1').getAttribute('d').match(/M/g).length")
    check("a jump is a gap", jump == 2, jump)
    p.select_option("#family", "step")
    p.evaluate("location.hash = '#gelu'")
    p.wait_for_timeout(300)
    check("a link to a hidden function shows it", p.is_visible("#gelu") and abs(p.locator("#gelu").bounding_box()["y"]) < 60, p.locator("#gelu").bounding_box()["y"])
    shot(p, "gelu")
    p.evaluate("document.querySelector('#gelu .use').open = true")
    with p.expect_download() as got: p.click("#gelu .use > p button")
    saved = pathlib.Path(got.value.path()).read_text()
    check("the figure is saved as an SVG of its own", got.value.suggested_filename == "gelu.svg" and "@supports" in saved and saved.startswith("<svg"), len(saved))
    p.context.grant_permissions(["clipboard-read", "clipboard-write"])
    p.click("#gelu .snippet button >> nth=0")
    p.wait_for_timeout(200)
    check("a snippet is copied", p.inner_text("#gelu .snippet button >> nth=0") == "Copied", p.inner_text("#gelu .snippet button >> nth=0"))
    p.context.close()

    for width in (320, 390, 768):
        p = page(browser, viewport={"width": width, "height": 800})
        for name in ("relu", "softsign"): p.check(f".tick[value={name}]")
        p.evaluate("for (const e of document.querySelectorAll('.facts')) e.style.contentVisibility = 'visible'; for (const e of document.querySelectorAll('#gelu details')) e.open = true")
        wide = p.evaluate("document.documentElement.scrollWidth")
        check(f"{width} px: no sideways scrolling", wide <= width, wide)
        shot(p, f"width-{width}")
        p.context.close()

    p = page(browser, script=False, viewport={"width": 1280, "height": 900})
    visible = p.locator(".entry:visible").count()
    check("without script: every function, no dead control", visible == count and p.locator("#controls:visible, .pick:visible, #compare:visible, #tray:visible").count() == 0, visible)
    shot(p, "no-script")
    p.context.close()

    p = page(browser, color_scheme="dark", reduced_motion="reduce", viewport={"width": 800, "height": 1100})
    p.emulate_media(media="print")
    paper = p.evaluate("getComputedStyle(document.body).backgroundColor")
    check("in print: light, without controls", paper == "rgb(255, 255, 255)" and p.locator("#controls:visible, .pick:visible, #compare:visible, nav:visible, summary:visible").count() == 0, paper)
    shot(p, "print")
    moving = p.evaluate("getComputedStyle(document.documentElement).scrollBehavior")
    check("nothing moves by itself", moving == "auto" and p.evaluate("document.getAnimations().length") == 0)
    p.context.close()

    p = page(browser, forced_colors="active", viewport={"width": 1280, "height": 900})
    shot(p, "forced-colours")
    check("with forced colours nothing is said either", not p.words, p.words[:3])
    browser.close()

sys.exit(1 if failed else 0)
