// The gallery page as a Mustache template; `PageModel` has what it shows. Two braces escape, three do not: those
// are for figures and formulas, which are escaped already, and for the page's own sheet and script.

enum PageTemplate {
  static let text = #"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {{styleHash}}; script-src {{scriptHash}}; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="{{count}} activation functions of neural networks with their gradients: exact figures, formulas, properties and sources.">
    <title>Activation functions and their gradients</title>
    <link rel="icon" href="data:,">
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#functions">Skip to the functions</a>
    <header>
    <h1>Activation functions and their gradients</h1>
    <p>{{count}} functions, drawn by <code>actplot</code>: each curve within a twentieth of a pixel of the true one, the
    function solid, its gradient dashed. Formulas, properties and sources come from the same catalogue.</p>
    </header>
    <form id="controls" class="controls" role="search" aria-label="Functions" hidden>
    <label>Name <input id="search" type="search" autocomplete="off" spellcheck="false"></label>
    <label>Family <select id="family"><option value="">all</option>{{#groups}}<option value="{{id}}">{{title}}</option>{{/groups}}</select></label>
    <label>Framework <select id="framework"><option value="">all</option>{{#frameworks}}<option value="{{id}}">{{title}}</option>{{/frameworks}}</select></label>
    <label>Property <select id="property"><option value="">all</option>{{#properties}}<option value="{{id}}">{{title}}</option>{{/properties}}</select></label>
    <label>Theme <select id="theme"><option value="">system</option><option>light</option><option>dark</option></select></label>
    <p id="status" role="status"></p>
    </form>
    <main>
    <section id="compare" class="compare" aria-labelledby="compare-title" tabindex="-1" hidden>
    <h2 id="compare-title">Compare</h2>
    <p id="compare-help">Tick “compare” at up to six functions of one number: their gradients are drawn over each other here.</p>
    <div id="compare-tools" hidden>
    <ul id="chosen" class="chosen" aria-label="Functions compared"></ul>
    <div id="charts" class="charts"></div>
    <p class="reading"><label for="cursor">x</label> <input id="cursor" type="range" min="{{lower}}" max="{{upper}}" step="{{step}}" value="0"> <output id="cursor-value" for="cursor" aria-live="off"></output></p>
    <div class="scroll" role="group" aria-label="Values at x"><table><thead><tr><th scope="col">function</th><th scope="col">f(x)</th><th scope="col">f′(x)</th></tr></thead><tbody id="readings"></tbody></table></div>
    </div>
    </section>
    <nav id="families" aria-label="Families"><ul>{{#groups}}<li><a href="#family-{{id}}">{{title}}</a></li>{{/groups}}</ul></nav>
    <div id="functions" tabindex="-1">
    {{#groups}}
    <section class="group" aria-labelledby="family-{{id}}">
    <h2 id="family-{{id}}">{{title}}</h2>
    {{#entries}}
    <article id="{{id}}" class="entry" tabindex="-1" aria-labelledby="{{id}}-name" data-family="{{family}}" data-frameworks="{{frameworkIDs}}" data-properties="{{propertyIDs}}" data-names="{{names}}">
    <h3 id="{{id}}-name">{{name}} <a class="anchor" href="#{{id}}" aria-label="Link to {{name}}">#</a></h3>
    {{#isScalar}}<p class="pick" hidden><label><input type="checkbox" class="tick" value="{{id}}"> compare<span class="unseen"> {{name}}</span></label></p>{{/isScalar}}
    <figure class="scroll">{{{figure}}}</figure>
    <div class="facts">
    <div class="formulas scroll" role="group" aria-label="Formulas of {{name}}">{{{formula}}}{{{gradient}}}</div>
    <dl>
    {{#facts}}<div><dt>{{heading}}</dt><dd>{{text}}</dd></div>
    {{/facts}}
    <div><dt>source</dt><dd>{{source}}{{#arXiv}}, <a href="https://arxiv.org/abs/{{.}}">arXiv:{{.}}</a>{{/arXiv}}</dd></div>
    {{#note}}<div><dt>note</dt><dd>{{.}}</dd></div>{{/note}}
    </dl>
    {{#isScalar}}<details><summary>Values<span class="unseen"> of {{name}}</span></summary><table><thead><tr><th scope="col">x</th><th scope="col">f(x)</th><th scope="col">f′(x)</th></tr></thead><tbody>{{#values}}<tr><th scope="row">{{x}}</th><td>{{f}}</td><td>{{df}}</td></tr>{{/values}}</tbody></table></details>{{/isScalar}}
    <details class="use"><summary>Use it<span class="unseen">: {{name}}</span></summary>
    {{#snippets}}<div class="snippet"><p>{{title}}</p><pre class="scroll" role="group" aria-label="{{title}} for {{name}}"><code>{{text}}</code></pre></div>
    {{/snippets}}
    </details>
    </div>
    </article>
    {{/entries}}
    </section>
    {{/groups}}
    </div>
    <p id="nothing" hidden>No function has all of this. <button id="reset" type="button">Show all</button></p>
    </main>
    <aside id="tray" class="tray" aria-label="Comparison" hidden><p id="tray-text"></p><a href="#compare">Show</a> <button id="clear" type="button">Clear</button></aside>
    <footer><p>Made by <code>actplot gallery --html</code>. This page is one file: it loads nothing and tells nobody.</p></footer>
    <script id="samples" type="application/json">{{{samples}}}</script>
    <script>{{{script}}}</script>
    </body>
    </html>

    """#
}
