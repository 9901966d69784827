// The gallery page's own rules. Those of the figures come from `PageStyle` of Plot; both together are the page's one
// sheet, which its policy knows by a hash.

enum GallerySheet {
  static let text = #"""
    :root{color-scheme:light dark;--ink:light-dark(#1f2328,#f0f6fc);--muted:light-dark(#59636e,#9198a1);--paper:light-dark(#fff,#0d1117);--raised:light-dark(#f6f8fa,#151b23);--line:light-dark(#d1d9e0,#3d444d);--link:light-dark(#0757b5,#6cb2ff)}
    :root[data-theme=light]{color-scheme:light}
    :root[data-theme=dark]{color-scheme:dark}
    *{box-sizing:border-box}
    html{scroll-padding:1rem 0 7rem}
    body{margin:0 auto;max-width:76rem;padding:1.5rem clamp(1rem,4vw,3rem) 6rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"DejaVu Sans",Arial,sans-serif}
    h1{margin:0 0 .5rem;font-size:clamp(1.6rem,1.1rem + 2.4vw,2.4rem);line-height:1.2;letter-spacing:-.01em}
    h2{margin:3rem 0 1rem;padding-bottom:.35rem;border-bottom:1px solid var(--line);font-size:1.35rem;line-height:1.3}
    h3{margin:0;font-size:1.15rem;line-height:1.3}
    header p{max-width:44rem;margin:0;color:var(--muted)}
    a{color:var(--link)}
    code,pre{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.875em}
    :focus-visible{outline:2px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-100rem}
    .skip:focus{position:static}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .controls{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:1.5rem 0 0;padding:.9rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--raised)}
    .controls label{display:grid;gap:.15rem;font-size:.8125rem;color:var(--muted)}
    .controls p{margin:0 0 .3rem auto;font-size:.875rem;color:var(--muted)}
    input,select,button{font:inherit;color:inherit}
    input[type=search],select,button{min-height:2.2rem;padding:.25rem .6rem;border:1px solid light-dark(#818b98,#656c76);border-radius:.375rem;background:var(--paper);color:var(--ink)}
    input[type=search]{width:11rem}
    select{max-width:11rem}
    input[type=range]{width:min(28rem,60vw);accent-color:var(--link)}
    input[type=checkbox]{width:1.05rem;height:1.05rem;margin:0 .35rem 0 0;vertical-align:-.15em;accent-color:var(--link)}
    button{cursor:pointer}
    button:hover{background:var(--raised)}
    nav ul,.chosen{display:flex;flex-wrap:wrap;gap:.35rem .9rem;margin:1.5rem 0 0;padding:0;list-style:none}
    nav a{display:inline-block;padding:.15rem 0}
    .entry{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);grid-template-areas:"name pick" "figure facts";gap:.5rem 2rem;padding:1.5rem 0;border-top:1px solid var(--line)}
    h2+.entry{border-top:0;padding-top:.25rem}
    .entry:target h3{text-decoration:underline;text-underline-offset:.25em}
    .entry:focus{outline:none}
    h3{grid-area:name}
    .pick{grid-area:pick;margin:0;font-size:.9375rem}
    figure{grid-area:figure;margin:0;min-width:0;overflow-x:auto}
    figure svg,.charts svg{display:block;max-width:100%;height:auto}
    .facts{grid-area:facts;min-width:0;font-size:.9375rem;content-visibility:auto;contain-intrinsic-size:auto 26rem}
    .anchor{color:var(--muted);font-weight:400;text-decoration:none}
    .anchor:hover{color:var(--link)}
    .scroll{overflow-x:auto}
    math{font-size:1.1rem}
    math[display=block]{margin:.25rem 0 .5rem}
    .formulas{display:grid;justify-items:start}
    mtd{text-align:start;padding:.1rem .8rem .1rem .1rem}
    dl{margin:.5rem 0}
    dl div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.25rem .75rem;padding:.12rem 0}
    dt{color:var(--muted)}
    dd{margin:0;overflow-wrap:anywhere}
    details{margin:.35rem 0}
    summary{display:inline-block;cursor:pointer;padding:.2rem 0;color:var(--link)}
    summary::before{content:"\25B8\A0";content:"\25B8\A0" / ""}
    details[open]>summary::before{content:"\25BE\A0";content:"\25BE\A0" / ""}
    summary::marker{content:""}
    table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.875rem}
    th,td{padding:.15rem 1rem .15rem 0;text-align:end;font-weight:400}
    thead th{color:var(--muted);border-bottom:1px solid var(--line)}
    #readings th{text-align:start}
    .snippet{margin:.5rem 0}
    .snippet p{display:flex;justify-content:space-between;align-items:center;gap:1rem;margin:0 0 .25rem;color:var(--muted);font-size:.8125rem}
    .snippet button{min-height:1.8rem;padding:.1rem .6rem;font-size:.8125rem}
    pre{margin:0;max-height:8rem;overflow:auto;padding:.6rem .75rem;border:1px solid var(--line);border-radius:.375rem;background:var(--raised);white-space:pre-wrap;overflow-wrap:anywhere}
    .compare h2{margin-top:2rem}
    .compare:focus{outline:none}
    .chosen{margin:.5rem 0}
    .chosen button{display:inline-flex;align-items:center;gap:.5rem}
    .chosen svg{flex:none}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem;touch-action:pan-y}
    .reading{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;margin:.75rem 0}
    .tray{position:fixed;inset:auto 0 0;z-index:1;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;justify-content:center;padding:.6rem 1rem;border-top:1px solid var(--line);background:var(--raised)}
    .tray p{margin:0;max-width:50ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
    footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
    [hidden]{display:none!important}
    @media (max-width:62rem){.entry{grid-template-columns:minmax(0,1fr);grid-template-areas:"name" "pick" "figure" "facts";gap:.5rem}.facts{max-width:40rem}}
    @media (max-width:30rem){figure svg{max-width:none;width:max(100%,22rem)}dl div{grid-template-columns:minmax(0,1fr);gap:0;padding:.25rem 0}.controls label,.controls input,.controls select{width:100%;max-width:none}}
    @media print{:root,:root[data-theme=dark]{color-scheme:light}.controls,.pick,.tray,.skip,nav,details,.anchor,.compare{display:none!important}figure,dl div{break-inside:avoid}.facts{content-visibility:visible}h3{break-after:avoid}body{max-width:none;padding:0;font-size:10pt}h2{break-after:avoid}}
    """#
}
