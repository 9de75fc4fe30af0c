/** Styles of the page, in light and dark, down to the width of a phone. */
export const styles = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --text: #1b1f24; --soft: #57606a; --line: #d5dae1; --code: #f0f2f5; --link: #0550ae; --passed: #116329; --failed: #b3141f; --skipped: #57606a; --known: #7a4b00; --failed-back: #ffebe9; --passed-back: #dafbe1; }
@media (prefers-color-scheme: dark) { :root { --page: #0f1318; --card: #171c23; --text: #e6eaf0; --soft: #9aa5b3; --line: #313a46; --code: #10151b; --link: #7cb7ff; --passed: #5ad07f; --failed: #ff8f88; --skipped: #9aa5b3; --known: #e0b04f; --failed-back: #3d1a1c; --passed-back: #12301d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main, header { max-width: 78rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
h3, h4 { font-size: 1rem; margin: 0; display: inline; }
h4 { display: block; font-size: .8rem; color: var(--soft); margin: .6rem 0 .2rem; }
code, pre { font: .86em/1.5 ui-monospace, Menlo, Consolas, monospace; unicode-bidi: isolate; }
pre { margin: 0; padding: .5rem .7rem; background: var(--code); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.body { max-height: 28rem; overflow: auto; margin-top: .3rem; white-space: pre; overflow-wrap: normal; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.verdict { display: inline-block; margin: .6rem 0; padding: .35rem .8rem; border-radius: 6px; font-weight: 600; }
.verdict.failed { background: var(--failed-back); } .verdict.passed { background: var(--passed-back); }
.facts { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; margin: 0; color: var(--soft); }
.facts div { display: flex; gap: .4rem; } .facts dd { margin: 0; color: var(--text); overflow-wrap: anywhere; }
.passed { color: var(--passed); } .failed { color: var(--failed); } .skipped { color: var(--skipped); } .known { color: var(--known); }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { padding: .45rem .6rem; text-align: left; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-weight: 500; vertical-align: bottom; }
th[scope=row] { font-weight: 500; min-width: 9rem; }
td.none { color: var(--soft); }
button, select, input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .6rem; min-height: 2.1rem; }
button { cursor: pointer; } button:hover { border-color: var(--link); }
.cell { display: inline-flex; gap: .5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.cell[aria-pressed=true] { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); }
.filters { display: none; flex-wrap: wrap; gap: .6rem; align-items: end; }
.scripted .filters { display: flex; }
.filters label { display: grid; font-size: .8rem; color: var(--soft); gap: .15rem; flex: 0 1 auto; min-width: 0; }
.filters select, .filters input { color: var(--text); font-size: .95rem; max-width: 100%; }
.filters select { width: 11rem; }
.filters .text { flex: 1 1 14rem; }
.bar { position: sticky; top: 0; z-index: 1; background: var(--page); padding: .6rem 0; border-bottom: 1px solid var(--line); }
.count { margin: .4rem 0 0; color: var(--soft); }
.suite { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: .7rem 0; }
summary { cursor: pointer; padding: .5rem .7rem; }
.suite > summary .numbers { color: var(--soft); margin-left: .5rem; font-size: .9rem; }
.case { border-top: 1px solid var(--line); padding: 0 .2rem; scroll-margin-top: 9rem; }
h2 { scroll-margin-top: 1rem; }
.case > summary { padding: .4rem .5rem; overflow-wrap: anywhere; }
.case > .about, .case > .exchange { margin: 0 .5rem .6rem; }
.badge { display: inline-block; min-width: 4.2rem; font-weight: 600; font-size: .85rem; }
.kind { font-size: .75rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; color: var(--soft); }
.time { color: var(--soft); font-size: .8rem; }
.source { margin: .2rem 0; } .full { margin: .2rem 0 .6rem; color: var(--soft); overflow-wrap: anywhere; }
.reason { margin: .3rem 0; padding: .3rem .7rem; border-left: 3px solid var(--known); }
.fault { border-left: 3px solid var(--failed); padding: .1rem 0 .1rem .7rem; margin: .6rem 0; }
.fault dl { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .3rem; margin: 0 0 .4rem; } .fault dt { color: var(--soft); } .fault dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.curl { display: flex; gap: .4rem; align-items: start; } .curl pre { flex: 1; min-width: 0; } .copy { display: none; } .scripted .copy { display: block; }
.exchange { border: 1px solid var(--line); border-radius: 6px; padding: 0 .6rem; } .exchange[open] { padding-bottom: .6rem; } .exchange > summary { padding: .3rem 0; overflow-wrap: anywhere; }
.status { font-weight: 600; }
.more { margin: .3rem 0 0; color: var(--soft); }
[hidden] { display: none !important; }
@media (max-width: 40rem) { .fault dl { grid-template-columns: 1fr; } .bar { position: static; } .filters label { flex: 1 1 9rem; } .filters select { width: 100%; } .curl { flex-direction: column; } .curl pre { width: 100%; } }
@media print { .filters, .copy { display: none !important; } }
`;
