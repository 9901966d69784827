// The gallery page's own script: search and filters, the theme, the comparison, copying and downloading. Without it
// the page has all functions and no dead controls; it makes nothing from text but text.

enum PageScript {
  static let text = #"""
    'use strict';
    (() => {
    const $ = id => document.getElementById(id), all = (q, from = document) => [...from.querySelectorAll(q)];
    const data = JSON.parse($('samples').textContent), [lower, step, count] = data.x;
    const entries = all('.entry'), most = 6, svgNS = 'http://www.w3.org/2000/svg';
    const dashes = ['', '8 4', '2 3', '12 3', '8 3 2 3', '5 2'];
    const make = (name, attributes = {}, ...children) => {
      const e = document.createElement(name);
      for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
      e.append(...children); return e;
    };
    const draw = (name, attributes, text) => {
      const e = document.createElementNS(svgNS, name);
      for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
      if (text !== undefined) e.textContent = text;
      return e;
    };
    const nameOf = id => $(id + '-name').firstChild.textContent.trim();
    const raised = digits => digits.replace(/[-\d]/g, d => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(d)]);
    const shown = v => v === null || v === undefined ? '–' : String(v).replace(/e\+?(-?\d+)/, (_, power) => '×10' + raised(power)).replace('-', '−');
    const fold = text => text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '');

    // Theme
    const theme = $('theme');
    const setTheme = value => { if (value) document.documentElement.dataset.theme = value; else delete document.documentElement.dataset.theme; };
    try { theme.value = localStorage.getItem('actplot-theme') || ''; } catch {}
    setTheme(theme.value);
    theme.addEventListener('change', () => {
      setTheme(theme.value);
      try { localStorage.setItem('actplot-theme', theme.value); } catch {}
    });

    // Search and filters
    const fields = ['search', 'family', 'framework', 'property'].map($);
    const index = entries.map(e => ({ e, names: e.dataset.names.split('|').map(fold), frameworks: e.dataset.frameworks.split(' '), properties: e.dataset.properties.split(' ') }));
    const filter = () => {
      const [word, family, framework, property] = [fold(fields[0].value), ...fields.slice(1).map(f => f.value)];
      let found = 0;
      for (const { e, names, frameworks, properties } of index) {
        const fits = (!word || names.some(n => n.includes(word))) && (!family || e.dataset.family === family)
          && (!framework || frameworks.includes(framework)) && (!property || properties.includes(property));
        e.hidden = !fits; found += fits;
      }
      for (const g of all('.group')) g.hidden = !all('.entry', g).some(e => !e.hidden);
      $('nothing').hidden = found > 0;
      $('families').hidden = found < entries.length;
      $('status').textContent = found === entries.length ? `${found} functions` : `${found} of ${entries.length} functions`;
    };
    const reset = () => { for (const f of fields) f.value = ''; filter(); };
    for (const f of fields) f.addEventListener('input', filter);
    $('controls').addEventListener('submit', e => e.preventDefault());
    $('reset').addEventListener('click', () => { reset(); $('search').focus(); });
    const reveal = () => {
      const target = location.hash.length > 1 && $(location.hash.slice(1));
      if (target && target.closest('[hidden]')) { reset(); target.scrollIntoView(); }
    };
    addEventListener('hashchange', reveal);

    // Comparison
    let chosen = [], x = Math.round(-lower / step);
    const size = { width: 520, height: 330, left: 44, right: 116, top: 34, bottom: 28 };
    const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
    const upper = lower + step * (count - 1), px = v => size.left + (v - lower) / (upper - lower) * inner.width;
    const charts = [{ title: 'Gradients f′(x)', order: 1, least: -2, most: 4 }, { title: 'Functions f(x)', order: 0, least: -4, most: 6 }];
    const niceStep = span => { const raw = span / 5, power = 10 ** Math.floor(Math.log10(raw)); return [1, 2, 5, 10].map(m => m * power).find(s => s >= raw); };
    const windowOf = chart => {
      const values = chosen.flatMap(id => data.f[id][chart.order]).filter(v => v !== null);
      let lo = Math.max(chart.least, Math.min(0, ...values)), hi = Math.min(chart.most, Math.max(0, ...values));
      if (hi - lo < 0.5) { hi += 0.5; }
      const pad = (hi - lo) * 0.06; return [lo - pad, hi + pad];
    };
    // The samples with both sides of every kink between them; null where the curve breaks.
    const pointsOf = (id, order) => {
      const points = [], kinks = data.k[id] || []; let k = 0;
      data.f[id][order].forEach((v, i) => {
        const at = lower + step * i; let isKink = false;
        for (; k < kinks.length && kinks[k][0] < at + 1e-9; k++) {
          const [place, ...orders] = kinks[k], [left, right] = orders[order];
          if (left !== null) points.push([place, left]);
          if (left !== right) points.push(null);
          if (right !== null) points.push([place, right]);
          isKink ||= Math.abs(place - at) < 1e-9;
        }
        if (!isKink) points.push(v === null ? null : [at, v]);
      });
      return points;
    };
    const pathOf = (points, lo, hi, py) => {
      let d = '', open = false;
      for (let i = 0; i + 1 < points.length; i++) {
        const from = points[i], to = points[i + 1];
        if (!from || !to || Math.max(from[1], to[1]) < lo || Math.min(from[1], to[1]) > hi) { open = false; continue; }
        const [a, b] = [from[1], to[1]]; let s = 0, t = 1;
        if (a !== b) {
          const at = v => (v - a) / (b - a), [u, w] = [at(lo), at(hi)].sort((p, q) => p - q);
          s = Math.max(0, u); t = Math.min(1, w);
        }
        const point = r => `${px(from[0] + (to[0] - from[0]) * r).toFixed(1)} ${py(a + (b - a) * r).toFixed(1)}`;
        if (!open || s > 0) d += `M${point(s)}`;
        d += `L${point(t)}`; open = t === 1;
      }
      return d;
    };
    const drawChart = chart => {
      const [lo, hi] = windowOf(chart), py = v => size.top + (hi - v) / (hi - lo) * inner.height;
      chart.py = py; chart.range = [lo, hi];
      const svg = draw('svg', { viewBox: `0 0 ${size.width} ${size.height}`, width: size.width, height: size.height, role: 'img', fill: 'none', 'font-size': 12, 'aria-label': `${chart.title} of ${chosen.map(nameOf).join(', ')} for x from ${shown(lower)} to ${upper}` });
      const g = draw('g', { 'aria-hidden': 'true' }); svg.append(g);
      g.append(draw('text', { class: 'plot-fg', x: size.left, y: 18, 'font-weight': 600 }, chart.title));
      const bottom = size.top + inner.height;
      for (let v = lower; v <= upper; v += 2) {
        g.append(draw('path', { class: v === 0 ? 'plot-ax' : 'plot-gr', d: `M${px(v)} ${size.top}V${bottom}` }));
        g.append(draw('text', { class: 'plot-mu', x: px(v), y: bottom + 18, 'text-anchor': 'middle' }, shown(v)));
      }
      const tick = niceStep(hi - lo), digits = Math.max(0, -Math.floor(Math.log10(tick)));
      for (let k = Math.ceil(lo / tick); k * tick <= hi; k++) {
        g.append(draw('path', { class: k === 0 ? 'plot-ax' : 'plot-gr', d: `M${size.left} ${py(k * tick)}H${size.width - size.right}` }));
        g.append(draw('text', { class: 'plot-mu', x: size.left - 8, y: py(k * tick) + 4, 'text-anchor': 'end' }, shown((k * tick).toFixed(digits))));
      }
      const labels = chosen.map((id, i) => {
        const values = data.f[id][chart.order];
        g.append(draw('path', { class: `plot-c${i + 1}`, d: pathOf(pointsOf(id, chart.order), lo, hi, py), 'stroke-width': 2.5, 'stroke-linejoin': 'round', 'stroke-dasharray': dashes[i] }));
        const last = values.findLast(v => v !== null) ?? 0;
        return { id, i, y: py(Math.min(hi, Math.max(lo, last))) };
      }).sort((a, b) => a.y - b.y);
      labels.forEach((l, k) => { if (k && l.y < labels[k - 1].y + 15) l.y = labels[k - 1].y + 15; });
      const over = labels.length ? Math.max(0, labels.at(-1).y - (bottom + 2)) : 0;
      for (const l of labels) {
        const name = nameOf(l.id);
        g.append(draw('text', { class: `plot-t${l.i + 1}`, x: size.width - size.right + 8, y: l.y - over + 4 }, name.length > 16 ? name.slice(0, 15) + '…' : name));
      }
      chart.cursor = draw('g', {}); g.append(chart.cursor);
      const move = event => {
        const box = svg.getBoundingClientRect(), at = (event.clientX - box.left) / box.width * size.width;
        setX(lower + (at - size.left) / inner.width * (upper - lower));
      };
      svg.addEventListener('pointermove', move); svg.addEventListener('pointerdown', move);
      return svg;
    };
    const setX = value => {
      const i = Math.min(count - 1, Math.max(0, Math.round((value - lower) / step)));
      x = i; const at = Number((lower + step * i).toFixed(6)), cursor = $('cursor');
      cursor.value = at; $('cursor-value').textContent = shown(at);
      const values = chosen.map(id => data.f[id].map(list => list[i]));
      cursor.setAttribute('aria-valuetext', `${at}: ` + chosen.map((id, k) => `${nameOf(id)} ${shown(values[k][0])}, gradient ${shown(values[k][1])}`).join('; '));
      $('readings').replaceChildren(...chosen.map((id, k) => make('tr', {}, make('th', { scope: 'row' }, nameOf(id)), ...values[k].map(v => make('td', {}, shown(v))))));
      for (const chart of charts) {
        if (!chart.cursor) continue;
        const [lo, hi] = chart.range;
        chart.cursor.replaceChildren(draw('path', { class: 'plot-ms', d: `M${px(at)} ${size.top}V${size.top + inner.height}`, 'stroke-dasharray': '3 3' }),
          ...chosen.map((id, k) => [data.f[id][chart.order][i], k]).filter(([v]) => v !== null && v >= lo && v <= hi)
            .map(([v, k]) => draw('circle', { class: `plot-t${k + 1} plot-bs`, cx: px(at), cy: chart.py(v), r: 4, 'stroke-width': 1.5 })));
      }
    };
    const sample = i => {
      const svg = draw('svg', { width: 28, height: 8, 'aria-hidden': 'true' });
      svg.append(draw('path', { class: `plot-c${i + 1}`, d: 'M0 4H28', 'stroke-width': 2.5, 'stroke-dasharray': dashes[i] })); return svg;
    };
    const choose = ids => {
      chosen = ids;
      for (const t of all('.tick')) { t.checked = chosen.includes(t.value); t.disabled = !t.checked && chosen.length === most; }
      const has = chosen.length > 0;
      $('compare-tools').hidden = !has; $('compare-help').hidden = has; $('tray').hidden = !has;
      $('tray-text').textContent = `${chosen.length} of ${most} compared: ${chosen.map(nameOf).join(', ')}`;
      $('chosen').replaceChildren(...chosen.map((id, i) => {
        const b = make('button', { type: 'button', 'aria-label': `Remove ${nameOf(id)}` }, sample(i), nameOf(id), make('span', { 'aria-hidden': 'true' }, '×'));
        b.addEventListener('click', () => { choose(chosen.filter(c => c !== id)); (all('#chosen button')[Math.min(i, chosen.length - 1)] || $('compare')).focus(); });
        return make('li', {}, b);
      }));
      if (has) { $('charts').replaceChildren(...charts.map(drawChart)); setX(lower + step * x); }
    };
    document.addEventListener('change', e => {
      if (e.target.matches('.tick')) choose(e.target.checked ? [...chosen, e.target.value] : chosen.filter(c => c !== e.target.value));
    });
    $('cursor').addEventListener('input', e => setX(Number(e.target.value)));
    $('clear').addEventListener('click', () => { choose([]); $('search').focus(); });

    // Copying and downloading; the buttons are made when their part is opened.
    const copy = async text => {
      try { await navigator.clipboard.writeText(text); return true; } catch {}
      const area = make('textarea', { readonly: '' }); area.value = text; document.body.append(area); area.select();
      try { return document.execCommand('copy'); } catch { return false; } finally { area.remove(); }
    };
    const say = (button, text) => { const before = button.dataset.text ??= button.textContent; button.textContent = text; setTimeout(() => { button.textContent = before; }, 1600); };
    const save = entry => {
      const svg = entry.querySelector('figure svg').cloneNode(true), sheet = draw('style', {}, data.sheet);
      svg.querySelector('desc').after(sheet);
      const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg) + '\n'], { type: 'image/svg+xml' }));
      make('a', { href: url, download: entry.id + '.svg' }).click();
      setTimeout(() => URL.revokeObjectURL(url), 1000);
    };
    document.addEventListener('toggle', e => {
      const use = e.target;
      if (!use.matches('.use') || use.dataset.ready) return;
      use.dataset.ready = '1';
      const entry = use.closest('.entry');
      for (const s of all('.snippet', use)) {
        const title = s.querySelector('p').textContent, b = make('button', { type: 'button', 'aria-label': `Copy: ${title} for ${nameOf(entry.id)}` }, 'Copy');
        b.addEventListener('click', async () => say(b, await copy(s.querySelector('code').textContent) ? 'Copied' : 'Not copied'));
        s.querySelector('p').append(b);
      }
      const b = make('button', { type: 'button', 'aria-label': `Download SVG of ${nameOf(entry.id)}` }, 'Download SVG');
      b.addEventListener('click', () => save(entry));
      use.append(make('p', {}, b));
    }, true);

    // What is wider than its place can be scrolled with the keyboard too.
    const watch = new ResizeObserver(list => {
      for (const { target } of list) {
        if (target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight) target.tabIndex = 0;
        else target.removeAttribute('tabindex');
      }
    });
    addEventListener('load', () => setTimeout(() => { for (const e of all('.scroll')) watch.observe(e); }));

    for (const e of [$('controls'), $('compare'), ...all('.pick')]) e.hidden = false;
    filter(); choose(all('.tick').filter(t => t.checked).map(t => t.value).slice(0, most)); reveal();
    document.documentElement.dataset.ready = '1';
    })();
    """#
}
