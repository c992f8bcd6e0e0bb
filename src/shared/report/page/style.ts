/**
 * The style of a report: a serif page at a calm measure, labels in the system's sans, three sizes. Light or dark on
 * screen as the system says, always light in print. Status hues are Okabe and Ito's (jfly.uni-koeln.de/color), darkened
 * on light paper to a contrast of 4.5:1; a status also has its glyph and its word.
 */
export const reportStyle = `
:root{color-scheme:light;--paper:#fffefb;--ink:#1b1b1a;--soft:#575652;--line:#d9d6cd;--accent:#0b5c8a;
--verified:#00704f;--disputed:#b23c00;--needsCorrection:#95356b;--needsContext:#8a5a00;--notVerifiable:#595959;
--onAuthor:#14699e;--opinion:#66645f;--recheck:#6f6400;--unchecked:#595959}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#191918;--ink:#eceae4;--soft:#b0ada5;
--line:#3d3c39;--accent:#7cc4ee;--verified:#3ccba0;--disputed:#ff8f57;--needsCorrection:#e59cc6;
--needsContext:#f0b03c;--notVerifiable:#b5b5b5;--onAuthor:#7cc4ee;--opinion:#b0ada5;--recheck:#f0e442;
--unchecked:#b5b5b5}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word;
font:18px/28px Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif}
header,nav,main{max-width:44rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
h1,h2,h3{line-height:1.25;font-weight:600;text-wrap:balance}
h1{font-size:28px;margin:.25rem 0 1rem}
h2{font-size:28px;margin:3rem 0 1rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:18px;margin:0 0 .25rem}
p{margin:.25rem 0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.letterhead{white-space:pre-line;color:var(--soft);margin:0 0 1.5rem}
.logo{display:block;margin:0 0 .75rem;max-width:100%;height:auto}
@media screen and (prefers-color-scheme:dark){.logo{background:#fff;padding:4px;box-sizing:content-box}}
.kind,dl,table,nav,.meta,caption{font:13px/20px system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;
font-variant-numeric:tabular-nums}
.kind{color:var(--soft);margin:0}
dl{display:grid;grid-template-columns:minmax(5rem,11rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}
dd{margin:0;min-width:0;white-space:pre-line;overflow-wrap:anywhere}
dd>p:first-child{margin-top:0}dd>p:last-child{margin-bottom:0}
.by{color:var(--soft)}.answer{padding-inline-start:1rem;margin-bottom:.5rem}
code{font:12px/20px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
nav ul{list-style:none;margin:1.5rem 0 0;padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;
border-block:1px solid var(--line)}
nav a{display:inline-block;padding:.25rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:start;color:var(--soft);padding-bottom:.25rem}
th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-top:1px solid var(--line);
white-space:pre-line;overflow-wrap:anywhere}
thead th{color:var(--soft);font-weight:400}
tbody th{font-weight:600}
.count{text-align:end;padding-inline-end:0}
td.count{white-space:nowrap}
thead th,tbody th,.made{overflow-wrap:normal}
.tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 2.5rem;align-items:start;
margin-top:.75rem}
.wide{overflow-x:auto}
.wide table{min-width:36rem}
.old{text-decoration:line-through;text-decoration-color:var(--needsCorrection)}
.old,.new{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif;font-size:16px;
line-height:24px}
.claim{padding:1.25rem 0 1rem;border-top:1px solid var(--line)}
.claim:first-of-type{border-top:0}
.bare{padding:.5rem 0}.bare .meta{color:var(--soft);padding-inline-start:1rem}
blockquote{margin:.25rem 0 .5rem;padding-inline-start:1rem;border-inline-start:3px solid var(--line);
white-space:pre-line}
.around{color:var(--soft)}blockquote b{font-weight:600}
.status{font-weight:600;white-space:nowrap}
.glyph{display:inline-block;min-width:1em}
${[
  'verified',
  'disputed',
  'needsCorrection',
  'needsContext',
  'notVerifiable',
  'onAuthor',
  'opinion',
  'recheck',
  'unchecked',
]
  .map(
    (status) =>
      `.${status} .glyph{color:var(--${status})}blockquote.${status}{border-color:var(--${status})}`,
  )
  .join('\n')}
.evidence{margin:0;padding:0;list-style:none}
.evidence li+li{margin-top:.5rem}
.evidence q{font-style:italic}
.plain{padding-inline-start:2rem;margin:.5rem 0;font-size:16px;line-height:24px}
.plain li{white-space:pre-line}
main{padding-bottom:3rem}
bdi,blockquote,.letterhead,li{unicode-bidi:isolate}
@page{margin:20mm 18mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif}}
@media screen and (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{body{font-size:10.5pt;line-height:1.45;background:none}
header,nav,main{max-width:none;padding:0}
header{padding-top:0}
h1,h2{font-size:16pt}h3{font-size:10.5pt}
h2,h3{break-after:avoid}
h2{margin-top:1.5rem}
.kind,dl,table,nav,.meta,caption{font-size:8.5pt;line-height:1.4}
.old,.new,.plain{font-size:9.5pt;line-height:1.4}
code{font-size:7.5pt}
nav{display:none}
.wide{overflow:visible}.wide table{min-width:0}
thead{display:table-header-group}
tr,.claim,blockquote,li{break-inside:avoid}
.claim h3,.claim blockquote{break-after:avoid}
a{color:inherit;text-decoration:none}
p,blockquote,li{orphans:3;widows:3}}
`
