/** How the report looks as a page, in light and in dark, on a phone and on paper. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #151c24);
  --ink: light-dark(#1b2733, #f1f4f7);
  --soft: light-dark(#4b5764, #b9c3cd);
  --line: light-dark(#dbe0e5, #364250);
  --edge: light-dark(#6d7883, #95a1ad);
  --accent: light-dark(#1d5c96, #8fc1f2);
  --good: light-dark(#17663b, #7bd3a0);
  --silver: light-dark(#566575, #b3c1cf);
  --gold: light-dark(#8a6100, #e3b651);
  --platinum: light-dark(#2c4a7a, #9cbdf2);
  --tier: var(--edge);
}
.silver { --tier: var(--silver) }
.gold { --tier: var(--gold) }
.platinum { --tier: var(--platinum) }
*, ::before, ::after { box-sizing: border-box }
body {
  max-width: 62rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 3rem;
  color: var(--ink);
  background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: break-word;
}
bdi { overflow-wrap: anywhere }
bdi span { display: inline-block }
h1, h2, h3, h4, p, ul, ol, dl, dd, table { margin: 0 }
ul, ol { padding: 0; list-style: none }
h1 { font-size: 1.5rem; line-height: 1.25 }
h2 { font-size: 1.25rem; line-height: 1.3 }
h3, h4 { font-size: 1rem; line-height: 1.35 }
h3 .soft { font-weight: 400 }
.city, .line { display: block }
.soft, .note { color: var(--soft); font-size: .875rem; font-weight: 400 }
.note { max-width: 75ch }
.body > p { max-width: 70ch }
a { color: var(--accent); text-underline-offset: .15em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px }
header { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1.25rem; align-items: start }
header li { padding-inline-start: 1.4em; text-indent: -1.4em }
header > :first-child { grid-row: span 2 }
header > :nth-child(n + 4) { grid-column: 1 / -1; margin-top: .5rem }
.mark { width: min(6rem, 22vw); height: min(6rem, 22vw) }
.count strong { font-size: 1.75rem; font-weight: 700 }
.filled, .unfilled { fill: none; stroke: var(--tier); stroke-width: 9 }
.unfilled { stroke-opacity: .24 }
.disc { fill: var(--tier) }
.mark text { fill: var(--paper); font-size: 30px; font-weight: 700; text-anchor: middle }
.outlined .disc { fill: none; stroke: var(--tier); stroke-width: 2; stroke-dasharray: 4 3 }
.outlined text { fill: var(--tier) }
nav { margin-top: 1.5rem; padding: .5rem 0; border-block: 1px solid var(--line) }
nav ol { display: flex; flex-wrap: wrap; gap: 0 1.25rem }
nav a { display: inline-block; min-height: 44px; padding: .6rem 0 }
section { margin-top: 2.5rem; scroll-margin-top: 1rem }
section > h2 { margin-bottom: .75rem }
.body { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem }
.body li + li { margin-top: .375rem }
.part > * + * { margin-top: .375rem }
.part + .part { margin-top: .75rem }
#outcomes .body { grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.5rem 2rem }
#outcomes .part { margin: 0; padding-inline-start: 1rem; border-inline-start: 1px solid var(--line) }
.outcome strong { font-size: 1.5rem }
.ordered { padding-inline-start: 1.6rem; list-style: decimal }
.steps li { position: relative; padding-inline-start: 1.6rem }
.steps .sign { position: absolute; inset: .25em auto auto 0 }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1rem 2rem }
dt { font-weight: 600 }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
th, td { padding: .5rem 0 .5rem .75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: baseline; font-weight: 400 }
th:first-child { padding-inline-start: 0 }
thead th { color: var(--soft); font-size: .875rem; vertical-align: bottom }
thead .line:first-child { color: var(--ink); font-weight: 600 }
.figure { text-align: end }
.total > * { border-bottom: 0; font-weight: 700 }
.of { display: none }
.criteria .line + .line { margin-top: .25rem }
.criteria .line { max-width: 75ch }
.years { max-width: 20rem }
.tag { display: inline-block; padding: 0 .5rem; border: 1px solid var(--edge); border-radius: 1rem; font-size: .8125rem }
tr:target > * { background: light-dark(#fff6d6, #3a3210) }
.sign { width: 1em; height: 1em; color: var(--edge); border: 1.5px solid; border-radius: 50%; fill: none; stroke: currentcolor; stroke-width: 2; vertical-align: -.125em }
.sign.met { color: var(--paper); background: var(--good); border-color: var(--good) }
.sign.not-reported { border-style: dashed }
.bars { display: grid; grid-template-columns: fit-content(45%) 1fr; gap: .5rem 1rem; align-items: start; line-height: 1.25 }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; grid-column: 1 / -1; font-size: .875rem }
.key { vertical-align: -.2em }
.bar { width: 100%; overflow: visible }
.rail { fill: var(--line) }
.own { fill: var(--tier) }
.other { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5 }
.scale { width: 100%; height: 60px; overflow: visible; font-size: .8125rem }
.scale text { fill: var(--ink) }
.now { font-weight: 700; text-anchor: middle }
.band { fill: color-mix(in oklab, var(--tier) 34%, var(--paper)) }
.start { fill: var(--tier) }
.scale .own, .here { fill: var(--ink) }
.scale .tier { font-weight: 600 }
.here { stroke: var(--paper); stroke-width: 2 }
.field .figure { width: 9rem }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line) }
@media screen and (min-width: 44.01rem) {
  .criteria td { width: 9rem }
  .gates td { width: 8.5rem }
  .criteria .figure { width: 7rem }
}
@media screen and (max-width: 44rem) {
  .criteria thead, .gates thead, .practices thead, .history thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .criteria, .gates, .practices, .history, .criteria tbody, .gates tbody, .practices tbody, .history tbody, .criteria tr, .gates tr, .practices tr, .history tr, .criteria th, .gates th, .practices th, .history th, .criteria td, .gates td, .practices td, .history td { display: block; padding: 0; border: 0 }
  .criteria tr, .gates tr, .practices tr, .history tr { padding: .75rem 0; border-bottom: 1px solid var(--line) }
  .criteria td, .gates td, .practices td, .history td { display: grid; grid-template-columns: minmax(0, 45%) minmax(0, 1fr); gap: .5rem; margin-top: .375rem; text-align: start }
  .criteria .of, .gates .of, .practices .of, .history .of { display: block; color: var(--soft); font-size: .875rem }
  .practices th, .history th { font-weight: 600 }
  .gates .of .soft, td.empty { display: none !important }
  .scale { height: 76px; font-size: .75rem }
  .scale .lower { transform: translateY(16px) }
}
@media (forced-colors: active) {
  svg { forced-color-adjust: none; --tier: CanvasText; --paper: Canvas; --ink: CanvasText; --line: GrayText; --good: CanvasText; --edge: CanvasText }
}
@media print {
  :root { color-scheme: light; font-size: 10pt }
  @page { margin: 16mm 15mm }
  body { max-width: none; padding: 0; line-height: 1.4 }
  nav::before { color: var(--soft); font-size: .875rem; content: attr(aria-label) }
  nav ol { display: block; columns: 3; column-gap: 1.5rem }
  nav a { display: block; min-height: 0; padding: 2px 0; color: inherit; text-decoration: none }
  svg { print-color-adjust: exact }
  .body, .part { display: block }
  .body > * + * { margin-top: .75rem }
  #outcomes .part + .part { margin-top: 1rem }
  dl { display: block; columns: 2; column-gap: 1.5rem; font-size: .9375em }
  dl > div + div { margin-top: .5rem }
  section { margin-top: 1.5rem }
  #about { break-after: page }
  #criteria, .part + .practice { break-before: page }
  #criteria { margin-top: 0 }
  .note + .practice { break-before: avoid }
  /* So that the nine of a practice stand on one page. */
  .criteria { font-size: 9pt; line-height: 1.2 }
  .criteria :is(th, td) { padding-block: 2px 3px }
  .criteria :is(th + th, td) { padding-inline-start: 8px }
  .criteria th + th { font-size: .8125em }
  .criteria td { width: 11% }
  .criteria .figure { width: 9.5% }
  .criteria .line .soft, .criteria .tag { font-size: .9em }
  .criteria .line + .line { margin-top: 1px }
  thead { display: table-header-group }
  th, td { padding-block: .35rem }
  tr, li, dl > div, .part, .scale, .bars, .gates, .practices, .history, .field { break-inside: avoid }
  h2, h3, h4, caption, .body > .note:first-child { break-after: avoid }
  .note { break-before: avoid }
  thead, tbody tr:first-child { break-before: avoid; break-after: avoid }
  .gates td { width: 16% }
  .body > p, .note, .criteria .line { max-width: none }
  a[href^='http']::after { color: var(--soft); font-size: .8125em; overflow-wrap: anywhere; content: ' (' attr(href) ')' }
  a.code { color: inherit; font-weight: 600; text-decoration: none }
}
`;
