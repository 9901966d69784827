#!/usr/bin/env python3
"""Loads a page with six figures inline and six as images, under a strict policy with a theme switch that needs no
script, in headless Chromium and Firefox, light and dark; prints a line a check.

Run: embedded_figures.py ACTPLOT [FOLDER-FOR-SCREENSHOTS]   exit status 0: all passed; 1: some failed; 2: no browser
Needs playwright (the client library alone) and websockets from PyPI; Chromium and Firefox, or one of them.
"""
import asyncio, base64, hashlib, http.server, json, os, re, shutil, subprocess, sys, tempfile, threading

try:
    import websockets
    from playwright.sync_api import sync_playwright
except ImportError as error:
    print("SKIP", error)
    sys.exit(2)
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
ACTPLOT = os.path.abspath(sys.argv[1])
SHOTS = sys.argv[2] if len(sys.argv) > 2 else None
FIGURES = {
    "gelu": "plot gelu", "step": "plot step", "softmax": "plot softmax", "compare": "compare relu gelu silu mish elu selu",
    "sweep": "sweep elu alpha=0.1,0.5,1,2", "log": "plot log-sigmoid --range -20:20 --y-scale symlog",
}
failed = 0


def check(name, holds, detail=""):
    global failed
    failed += not holds
    print("PASS" if holds else "FAIL", name + (f": {detail}" if detail != "" else ""), flush=True)


def actplot(arguments):
    return subprocess.run([ACTPLOT] + arguments.split(), check=True, capture_output=True, text=True).stdout.strip("\n")


def source(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


# Elements of the page that a figure's rules could reach, if they leaked: by element, by class, by variable.
SENTINELS = """<p id="s1">text <b>bold</b></p><svg id="s2" width="20" height="20"><title>t</title><g><path class="plot-c1 plot-bg"
d="M0 0h20v20"/><text class="plot-fg">t</text><circle r="3"/></g></svg><table id="s3"><tr><td class="plot-t1">1</td></tr></table>"""
PAGE_SHEET = ":root{color-scheme:light dark}:root:has(#light:checked){color-scheme:light}:root:has(#dark:checked){color-scheme:dark}body{font-style:italic;letter-spacing:2px;text-transform:uppercase;direction:rtl}figure{margin:4px;display:inline-block}svg,img{width:300px;height:auto}"


def page(figures, policy):
    inline = "".join(f"<figure>{figures[n]}</figure>" for n in figures)
    images = "".join(f'<figure><img src="{n}.svg" alt="{n}" width="640" height="400"></figure>' for n in figures)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Figures</title>
<meta http-equiv="Content-Security-Policy" content="{policy}"><link rel="icon" href="data:,"><style>{PAGE_SHEET}</style></head><body>
<label><input type="radio" name="t" id="light"> light</label> <label><input type="radio" name="t" id="dark"> dark</label>
<main>{SENTINELS}{inline}{images}</main></body></html>"""


READ = """(() => {
  // All but the sizes and places that follow from how much stands on the page.
  const layout = /^((min-|max-)?(block|inline)-size|height|width|.*-origin|inset.*|top|left|right|bottom)$/;
  const style = e => { const s = getComputedStyle(e); return [...s].filter(k => !layout.test(k)).map(k => k + ':' + s.getPropertyValue(k)).join('|'); };
  return JSON.stringify({
    sentinels: [...document.querySelectorAll('#s1,#s1 *,#s2,#s2 *,#s3,#s3 *,label,body')].map(style),
    papers: [...document.querySelectorAll('figure > svg .plot-bg')].filter(e => e.tagName === 'path').map(e => getComputedStyle(e).fill),
    texts: [...new Set([...document.querySelectorAll('figure > svg text')].map(e => { const s = getComputedStyle(e); return [s.fontStyle, s.letterSpacing, s.textTransform, s.direction].join(' '); }))],
    images: [...document.images].map(i => i.complete && i.naturalWidth),
    ids: document.querySelectorAll('figure [id]').length, violations: window.violations || [], figures: document.querySelectorAll('figure > svg').length });
})()"""
WATCH = "window.violations = []; document.addEventListener('securitypolicyviolation', e => window.violations.push(e.violatedDirective + ' ' + e.blockedURI))"
LIGHT, DARK = "rgb(255, 255, 255)", "rgb(13, 17, 23)"


def judge(browser, name, state, bare, paper, words):
    check(f"{browser} {name}: six inline figures in their colours", state["papers"] == [paper] * 6, set(state["papers"]))
    check(f"{browser} {name}: the page's type stays out of them", state["texts"] == ["normal normal none ltr"] or state["texts"] == ["normal 0px none ltr"], state["texts"])
    check(f"{browser} {name}: six images are there", len(state["images"]) == 6 and all(state["images"]), state["images"])
    changed = [set(a.split("|")) ^ set(b.split("|")) for a, b in zip(state["sentinels"], bare["sentinels"]) if a != b]
    check(f"{browser} {name}: nothing leaks into the page", not changed and len(bare["sentinels"]) > 10, changed[:1] or "")
    check(f"{browser} {name}: no id, no violation, nothing on the console", state["ids"] == 0 and not state["violations"] and not words, (state["violations"], words)[:2])


def dark_share(png):
    """The share of dark pixels, from a screenshot as bytes."""
    import io
    from PIL import Image
    image = Image.open(io.BytesIO(png)).convert("L")
    histogram = image.histogram()
    return sum(histogram[:64]) / (image.width * image.height)


def save(name, png):
    if SHOTS: open(os.path.join(SHOTS, name + ".png"), "wb").write(png)


def chromium(base):
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for scheme, paper in (("light", LIGHT), ("dark", DARK)):
            context = browser.new_context(color_scheme=scheme, viewport={"width": 1000, "height": 1000})
            context.add_init_script(WATCH)
            p = context.new_page()
            words = []
            p.on("console", lambda m: words.append(m.text))
            def read(file, switch=None):
                p.goto(base + file)
                if switch: p.check("#" + switch)
                p.wait_for_timeout(200)
                return json.loads(p.evaluate(READ))
            judge("Chromium", f"system {scheme}", read("figures.html"), read("bare.html"), paper, words)
            for switch, chosen in (("light", LIGHT), ("dark", DARK)):
                bare = read("bare.html", switch)
                judge("Chromium", f"system {scheme}, switched {switch}", read("figures.html", switch), bare, chosen, words)
                png = p.screenshot()
                save(f"chromium-{scheme}-{switch}", png)
                share = dark_share(png)
                check(f"Chromium system {scheme}, switched {switch}: images follow too", share > 0.8 if switch == "dark" else share < 0.2, f"{share:.2f} dark")
            context.close()
        browser.close()


class Firefox:
    """Firefox by WebDriver BiDi: W3C, "WebDriver BiDi"."""

    def __init__(self, dark):
        self.folder = tempfile.mkdtemp()
        with open(os.path.join(self.folder, "user.js"), "w") as prefs:
            for name, value in (("ui.systemUsesDarkTheme", int(dark)), ("layout.css.prefers-color-scheme.content-override", 2), ("browser.shell.checkDefaultBrowser", "false"), ("app.update.enabled", "false"), ("datareporting.policy.dataSubmissionEnabled", "false")):
                prefs.write(f'user_pref("{name}", {value});\n')
        self.process = subprocess.Popen([FIREFOX, "--headless", "--no-remote", "--profile", self.folder, "--remote-debugging-port", "0"], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env={**os.environ, "HOME": self.folder, "MOZ_HEADLESS_WIDTH": "1000", "MOZ_HEADLESS_HEIGHT": "1000"})
        for line in self.process.stderr:
            found = re.search(r"WebDriver BiDi listening on (ws://\S+)", line)
            if found:
                self.address = found.group(1) + "/session"
                break
        threading.Thread(target=self.process.stderr.read, daemon=True).start()
        self.words, self.count = [], 0

    async def send(self, method, **parameters):
        self.count += 1
        await self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        while True:
            answer = json.loads(await asyncio.wait_for(self.socket.recv(), 60))
            if answer.get("method") == "log.entryAdded": self.words.append(answer["params"].get("text"))
            if answer.get("id") == self.count:
                if answer["type"] == "error": raise RuntimeError(answer["message"])
                return answer["result"]

    async def read(self, url, switch=None):
        await self.send("browsingContext.navigate", context=self.context, url=url, wait="complete")
        if switch: await self.evaluate(f"document.getElementById('{switch}').click(); ''")
        await asyncio.sleep(0.5)
        return json.loads(await self.evaluate(READ))

    async def evaluate(self, script):
        result = await self.send("script.evaluate", expression=script, target={"context": self.context}, awaitPromise=False)
        return result["result"]["value"]

    async def run(self, base, scheme, paper):
        async with websockets.connect(self.address, max_size=None) as self.socket:
            await self.send("session.new", capabilities={})
            await self.send("session.subscribe", events=["log.entryAdded"])
            await self.send("script.addPreloadScript", functionDeclaration="() => {" + WATCH + "}")
            self.context = (await self.send("browsingContext.create", type="tab"))["context"]
            judge("Firefox", f"system {scheme}", await self.read(base + "figures.html"), await self.read(base + "bare.html"), paper, self.words)
            for switch, chosen in (("light", LIGHT), ("dark", DARK)):
                bare = await self.read(base + "bare.html", switch)
                judge("Firefox", f"system {scheme}, switched {switch}", await self.read(base + "figures.html", switch), bare, chosen, self.words)
                png = base64.b64decode((await self.send("browsingContext.captureScreenshot", context=self.context))["data"])
                save(f"firefox-{scheme}-{switch}", png)
                share = dark_share(png)
                check(f"Firefox system {scheme}, switched {switch}: images follow too", share > 0.8 if switch == "dark" else share < 0.2, f"{share:.2f} dark")
            await self.send("browser.close")

    def close(self):
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)


if not CHROMIUM and not FIREFOX:
    print("SKIP no chromium and no firefox")
    sys.exit(2)
with tempfile.TemporaryDirectory() as folder:
    figures = {name: actplot(arguments + " -o -") for name, arguments in FIGURES.items()}
    for name, svg in figures.items(): open(os.path.join(folder, name + ".svg"), "w").write(svg + "\n")
    # The hashes as the tool tells them: one for all figures, one for those with a scale of four steps.
    hashes = " ".join([actplot("css --own --hash"), actplot("css --own --hash --steps 4"), source(PAGE_SHEET)])
    policy = f"default-src 'none'; style-src {hashes}; img-src 'self' data:"
    open(os.path.join(folder, "figures.html"), "w").write(page(figures, policy))
    open(os.path.join(folder, "bare.html"), "w").write(page({}, policy))
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments): super().__init__(*arguments, directory=folder)
        def log_message(self, *words): pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}/"
    if CHROMIUM: chromium(base)
    else: print("SKIP no chromium")
    if FIREFOX:
        for scheme, paper in (("light", LIGHT), ("dark", DARK)):
            firefox = Firefox(scheme == "dark")
            try: asyncio.run(firefox.run(base, scheme, paper))
            finally: firefox.close()
    else: print("SKIP no firefox")
    server.shutdown()
sys.exit(1 if failed else 0)
