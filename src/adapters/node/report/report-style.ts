/** The style of the report: paper and lacquer on a screen, black on white in print. `footer` stands on every printed page. */
export function renderReportStyle(footer: string): string {
  return `${STYLE}
@media print{@page{size:A4;margin:16mm 14mm 18mm;
@bottom-left{content:${toCssString(footer)};font:8.5pt Reading,sans-serif;color:#333}
@bottom-right{content:counter(page)" / "counter(pages);font:8.5pt Reading,sans-serif;color:#333}}}`;
}

function toCssString(text: string): string {
  const escaped = text.replace(/["\\<\n]/g, (each) => `\\${each.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

const STYLE = `
:root{color-scheme:light dark;--ground:#f4f5f0;--ink:#1a100e;--quiet:#5d5048;--hairline:#cfd2c6;--rule:#1a100e;--ornament:#d2a23c;--cinnabar:#b92d1a}
@media (prefers-color-scheme:dark){:root{--ground:#1a100e;--ink:#f4f5f0;--quiet:#b9aaa3;--hairline:#5b4a44;--rule:#f4f5f0;--ornament:#c99a3b;--cinnabar:#e2543b}}
@media print{:root{color-scheme:light;--ground:#fff;--ink:#000;--quiet:#333;--hairline:#999;--rule:#000;--ornament:#000;--cinnabar:#000}}
*{box-sizing:border-box;margin:0}
html{font:400 1rem/1.55 Reading,'Hiragino Sans','Yu Gothic','Noto Sans CJK JP','Noto Sans JP',system-ui,sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%}
body{max-inline-size:76rem;margin-inline:auto;padding:clamp(1.25rem,.5rem + 3.4vw,3rem)}
h1,h2,.figure{font-family:Poster,Reading,'Hiragino Sans','Yu Gothic','Noto Sans CJK JP',sans-serif;font-weight:800;line-height:1.16;text-transform:uppercase;text-wrap:balance}
:lang(ja) h1,:lang(ja) h2{line-height:1.35;word-break:auto-phrase}
h1{font-size:clamp(2.25rem,1.5rem + 3.4vw,4rem)}
h2{font-size:clamp(1.5rem,1.3rem + .9vw,2rem)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em;overflow-wrap:anywhere}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--cinnabar);outline-offset:2px}
header{display:grid;grid-template-columns:1fr auto;gap:.75rem 2rem;align-items:start}
header svg{inline-size:clamp(4.5rem,3rem + 7vw,9rem);block-size:auto;grid-column:2;grid-row:1/span 3;color:var(--cinnabar)}
.private{justify-self:start;border:2px solid var(--cinnabar);color:var(--cinnabar);font-weight:600;padding:.15rem .6rem;text-wrap:balance;word-break:auto-phrase}
.of{font-weight:600}
.lead{max-inline-size:60ch;font-size:clamp(1.0625rem,1rem + .4vw,1.25rem)}
header .lead,.facts{grid-column:1/-1}
.facts{color:var(--quiet);max-inline-size:75ch}
.facts p+p{margin-block-start:.15rem}
.facts .warn{color:var(--cinnabar);font-weight:600}
nav,section,footer{margin-block-start:clamp(2.25rem,1.6rem + 2.4vw,4rem);border-block-start:3px solid var(--rule);padding-block-start:.9rem}
.glance{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13.5rem),1fr));gap:0 2rem;margin-block-start:.75rem}
.glance a{display:grid;grid-template-columns:2.6ch 1fr;gap:.75rem;align-items:center;min-block-size:3.5rem;text-decoration:none;border-block-end:1px solid var(--hairline);padding-block:.4rem;block-size:100%}
.glance a:hover .to{text-decoration:underline}
.figure{font-size:2rem;text-align:end;font-variant-numeric:tabular-nums}
.urgent .figure,.now{color:var(--cinnabar)}
.now{font-weight:600;display:block;font-size:.875rem}
.count{color:var(--quiet);margin-inline-start:.4ch}
.about{max-inline-size:70ch;color:var(--quiet);margin-block:.25rem 1rem}
.told{max-inline-size:75ch;border-inline-start:4px solid var(--ornament);padding-inline-start:.9rem;margin-block-end:1rem}
table{inline-size:100%;border-collapse:collapse;table-layout:fixed}
th,td{text-align:start;vertical-align:top;padding:.7rem 1.5rem .8rem 0;border-block-end:1px solid var(--hairline);font-weight:400;overflow-wrap:break-word}
thead th{font-size:.875rem;color:var(--quiet);padding-block:.3rem;border-block-end-color:var(--rule)}
.c1{inline-size:31%}.c2{inline-size:32%}.c4{inline-size:3.5rem}
.c4,.box{text-align:center;padding-inline-end:0}
.name{font-weight:600;display:block}
.kind,.place{color:var(--quiet);font-size:.875rem;display:block}
code,.line{font:inherit}
.line{white-space:nowrap}
code{overflow-wrap:anywhere}
.box i{display:inline-block;inline-size:1.1rem;block-size:1.1rem;border:1.5px solid var(--ink);margin-block-start:.2rem}
tr[data-grade=note] .what,tr[data-grade=note] .todo{color:var(--quiet)}
.grade{font-weight:600}
tr[data-grade=urgent] .grade{color:var(--cinnabar)}
.more{margin-block-start:.75rem;color:var(--quiet)}
.well{columns:16rem 3;column-gap:2rem;padding-inline-start:1.2em}
.well li{break-inside:avoid;padding-block:.15rem}
footer{color:var(--quiet);font-size:.875rem;border-block-start-width:1px}
@media (max-width:44rem){
header svg{grid-row:1}
header .of,header h1{grid-column:1/-1}
table,tbody,tr,th[scope=row],td{display:block}
thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
tr{border-block-end:1px solid var(--hairline);padding-block:.8rem}
th[scope=row],td{border:0;padding:.15rem 0}
.box{display:none}
.todo{border-inline-start:4px solid var(--hairline);padding-inline-start:.7rem;margin-block-start:.35rem}
}
@media print{
html{font-size:9.5pt;line-height:1.4}
body{padding:0;max-inline-size:none}
a{text-decoration:none}
h1{font-size:26pt}h2{font-size:15pt;break-after:avoid}
.about,.told,thead{break-after:avoid}
header svg{inline-size:26mm}
tr,li{break-inside:avoid}
nav,section,footer{margin-block-start:7mm;padding-block-start:2mm}
.glance{grid-template-columns:repeat(3,1fr)}
.glance a{min-block-size:0}
.figure{font-size:17pt}
th,td{padding:1.6mm 4mm 1.8mm 0}
.c1{inline-size:34%}
}`;
