/**
 * The reading copy's script, as it stands in the page: cards on hover and focus, filter by entity, jumps. It takes the
 * annotations from the page's data and writes them with `textContent`, so nothing of a source is ever read as HTML.
 */
export const SCRIPT = `
'use strict';
const items = JSON.parse(document.getElementById('data').textContent);
const marks = [...document.querySelectorAll('mark')];
const card = document.getElementById('card');
const numbersOf = (mark) => mark.dataset.a.split(' ').map(Number);
let chosen = null;
let current = null;

function line(text, name) {
  const p = document.createElement('p');
  p.textContent = text;
  if (name) p.className = name;
  card.append(p);
}
function show(mark) {
  card.replaceChildren();
  numbersOf(mark).forEach((number, index) => {
    const item = items[number];
    if (index > 0) card.append(document.createElement('hr'));
    for (const [text, name] of item.lines) line(text, name);
  });
  card.hidden = false;
  const place = mark.getClientRects()[0];
  const { width, height } = card.getBoundingClientRect();
  const below = place.bottom + 6 + height < innerHeight;
  card.style.left = Math.max(8, Math.min(place.left, innerWidth - width - 8)) + 'px';
  card.style.top = (below ? place.bottom + 6 : Math.max(8, place.top - height - 6)) + 'px';
}
function hide() { card.hidden = true; }
for (const mark of marks) {
  mark.addEventListener('pointerenter', () => show(mark));
  mark.addEventListener('pointerleave', hide);
  mark.addEventListener('focus', () => show(mark));
  mark.addEventListener('blur', hide);
  mark.addEventListener('click', () => {
    const entity = numbersOf(mark).map((number) => items[number].entity).findLast((key) => key !== null);
    current = mark;
    if (entity !== undefined) choose(entity === chosen ? null : entity);
  });
}
function isOf(mark, entity) { return numbersOf(mark).some((number) => items[number].entity === entity); }
function choose(entity) {
  chosen = entity;
  for (const mark of marks) mark.classList.toggle('off', entity !== null && !isOf(mark, entity));
  for (const button of document.querySelectorAll('[data-entity]')) {
    button.setAttribute('aria-pressed', String(Number(button.dataset.entity) === entity));
  }
}
function jump(step) {
  const among = marks.filter((mark) => chosen === null || isOf(mark, chosen));
  if (among.length === 0) return;
  const from = among.indexOf(current);
  const next = among[from < 0 ? 0 : (from + step + among.length) % among.length];
  go(next);
}
function go(mark) {
  if (current) current.classList.remove('now');
  current = mark;
  mark.classList.add('now');
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}
for (const button of document.querySelectorAll('[data-entity]')) {
  button.addEventListener('click', () => {
    const entity = Number(button.dataset.entity);
    if (entity === chosen) return jump(1);
    choose(entity);
    current = null;
    jump(1);
  });
}
for (const link of document.querySelectorAll('a[data-item]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const mark = marks.find((candidate) => numbersOf(candidate).includes(Number(link.dataset.item)));
    if (mark) go(mark);
  });
}
document.getElementById('filter').addEventListener('input', (event) => {
  const wanted = event.target.value.toLocaleLowerCase();
  for (const button of document.querySelectorAll('[data-entity]')) {
    button.parentElement.hidden = !button.textContent.toLocaleLowerCase().includes(wanted);
  }
});
addEventListener('keydown', (event) => {
  if (event.target.tagName === 'INPUT' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'n') jump(1);
  else if (event.key === 'p') jump(-1);
  else if (event.key === 'Escape') { choose(null); hide(); }
});
`;
