/** Script of the page: filters, the buttons of the matrix and copying. Without it all cases are there to read. */
export const script = `
'use strict';
document.documentElement.classList.add('scripted');
const form = document.querySelector('.filters');
const cases = [...document.querySelectorAll('.case')];
const suites = [...document.querySelectorAll('.suite')];
const cells = [...document.querySelectorAll('.cell')];
const count = document.querySelector('.count');
const texts = new Map();

function textOf(one) {
  if (!texts.has(one)) texts.set(one, (one.id + ' ' + one.querySelector('.about').textContent).toLowerCase());
  return texts.get(one);
}

function apply() {
  const { result, kind, operation, type, text } = form.elements;
  const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const fits = (select, value) => select.value === '' || select.value === value;
  let shown = 0;
  for (const one of cases) {
    const data = one.dataset;
    const isShown = fits(result, data.result) && fits(kind, data.kind) && fits(operation, data.operation) && fits(type, data.type)
      && (words.length === 0 || words.every((word) => textOf(one).includes(word)));
    one.hidden = !isShown;
    if (isShown) shown++;
  }
  const isFiltered = shown < cases.length;
  for (const suite of suites) {
    const some = suite.querySelector('.case:not([hidden])') !== null;
    suite.hidden = !some;
    if (isFiltered && some) suite.open = true;
  }
  for (const cell of cells) cell.setAttribute('aria-pressed', String(cell.dataset.operation === operation.value && cell.dataset.type === type.value));
  count.textContent = isFiltered ? shown + ' of ' + cases.length + ' cases' : cases.length + ' cases';
}

let timer;
form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(apply, 120); });
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(apply));
for (const cell of cells) {
  cell.addEventListener('click', () => {
    const isPressed = cell.getAttribute('aria-pressed') === 'true';
    form.elements.operation.value = isPressed ? '' : cell.dataset.operation;
    form.elements.type.value = isPressed ? '' : cell.dataset.type;
    apply();
    if (!isPressed) document.getElementById('cases').scrollIntoView();
  });
}
document.addEventListener('click', async (event) => {
  const button = event.target.closest('.copy');
  if (button === null) return;
  const line = button.previousElementSibling;
  try {
    await navigator.clipboard.writeText(line.textContent);
  } catch {
    getSelection().selectAllChildren(line);
    document.execCommand('copy');
  }
  button.textContent = 'Copied';
  setTimeout(() => { button.textContent = 'Copy'; }, 1500);
});
function openTarget() {
  const one = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let place = one; place !== null; place = place.parentElement) if (place.tagName === 'DETAILS') place.open = true;
  if (one !== null) one.scrollIntoView();
}
addEventListener('hashchange', openTarget);
apply();
openTarget();
`;
