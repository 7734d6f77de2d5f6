/** The reading copy's style: light and dark, print, and no meaning by colour alone. Colours after Okabe and Ito. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1b; --soft: #5b5b5b; --line: #d5d5d5; --panel: #f6f6f4; --alpha: 22%; }
@media (prefers-color-scheme: dark) { :root { --ground: #1c1c1e; --ink: #e8e8e6; --soft: #a5a5a2; --line: #414144; --panel: #262629; --alpha: 34%; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 17px/1.65 Georgia, 'Times New Roman', serif; display: grid; grid-template-columns: minmax(15rem, 22rem) 1fr; min-height: 100vh; }
aside { background: var(--panel); border-right: 1px solid var(--line); padding: 1.25rem; font: 14px/1.45 system-ui, sans-serif; position: sticky; top: 0; height: 100vh; overflow: auto; }
main { padding: 2rem clamp(1rem, 5vw, 4rem) 8rem; max-width: 52rem; }
h1 { font-size: 1.15rem; margin: 0 0 .25rem; overflow-wrap: anywhere; } h2 { font-size: .95rem; margin: 1.5rem 0 .5rem; }
p.made { color: var(--soft); margin: 0; }
#text { white-space: pre-wrap; overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; } li { margin: .1rem 0; }
input, button { font: inherit; color: inherit; } input { width: 100%; padding: .35rem .5rem; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; }
button { background: none; border: 0; border-radius: 4px; padding: .2rem .4rem; text-align: left; cursor: pointer; width: 100%; }
button:hover, button[aria-pressed='true'] { background: color-mix(in srgb, var(--ink) 12%, transparent); } button[aria-pressed='true'] { font-weight: 600; }
.type { color: var(--soft); font-size: .85em; } .count { float: right; color: var(--soft); }
aside a { color: inherit; text-decoration-color: var(--soft); }
mark { --colour: #999; background: color-mix(in srgb, var(--colour) var(--alpha), transparent); color: inherit; border-radius: 2px; border-bottom: 2px solid var(--colour); cursor: pointer; }
mark.suggested { border-bottom-style: dashed; } mark.quote { font-style: italic; } mark.quote:not(.mention) { --colour: #8a8a8a; background: color-mix(in srgb, var(--colour) 10%, transparent); border-bottom-width: 1px; }
mark[data-type='PER'] { --colour: #0072b2; } mark[data-type='LOC'] { --colour: #009e73; } mark[data-type='ORG'] { --colour: #d55e00; }
mark[data-type='DATE'] { --colour: #cc79a7; } mark[data-type='NORP'] { --colour: #56b4e9; } mark[data-type='MISC'] { --colour: #e69f00; }
mark:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid #0072b2; outline-offset: 1px; }
mark.off { background: none; border-bottom-color: transparent; } mark.now { outline: 2px solid var(--colour); }
#card { position: fixed; max-width: 24rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); pointer-events: none; z-index: 1; }
#card p { margin: .15rem 0; } #card p.head { font-weight: 600; } #card hr { border: 0; border-top: 1px solid var(--line); }
@media (max-width: 50rem) { body { display: block; } aside { position: static; height: auto; max-height: 45vh; } }
@media print { aside, #card { display: none; } body { display: block; } }
`;
