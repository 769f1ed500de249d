import { SENTENCE } from '../sentence.ts';
import { type DomDocument, type DomElement, lineIn, lineOf, mayBeText } from './dom.ts';
import { isHidden } from './elements.ts';
import { raised } from './raised.ts';

/** What a page shows once a reader opens it, by its role, its names, or what opens it. */
const PANEL = /(?:^|[-_\s])(?:collapse|collapsible|accordion|panel|tab-?pane|answer|faq|toggle|details)(?:[-_\s]|$)/i;
/** Where the words of a sentence stand. */
const TEXT = /^(?:p|li|td|dd|dt|span|b|i|em|strong|a|blockquote)$/;
/** Formulas with these are no line of text. */
const NO_LINE = 'mfrac, msqrt, mroot, munder, mover, munderover, mtable, msub, msubsup, mmultiscripts';

/**
 * Opens what a reader can open, as accordions and tabs, and turns into text what is shown as such: questions that are buttons,
 * the values of fields within sentences, formulas of one line, paragraphs of forms. Changes the page.
 */
export function openPage(page: DomDocument): void {
  const hasPanels = showPanels(page);
  for (const button of [...page.querySelectorAll('button')]) openButton(button);
  // What is looked for is one article, not one of its accordions.
  if (hasPanels) withoutPanels(page);
  for (const field of [...page.querySelectorAll('input[value]')]) {
    const isShown = /^(?:text|number|tel|date)?$/.test(field.getAttribute('type') ?? '');
    if (isShown && isInText(field)) field.outerHTML = `<span>${escaped(field.getAttribute('value') ?? '')}</span>`;
  }
  for (const formula of [...page.querySelectorAll('math')]) writeFormula(formula);
  for (const form of [...page.querySelectorAll('form')]) openForm(form);
}

/** Shows the panels that a page hides; whether it has any. */
function showPanels(page: DomDocument): boolean {
  const controlled = new Set(
    [...page.querySelectorAll('[aria-controls], [data-target], [data-bs-target], a[href^="#"]')].flatMap((each) =>
      ['aria-controls', 'data-target', 'data-bs-target', 'href'].map((name) =>
        (each.getAttribute(name) ?? '').replace(/^#/, ''),
      ),
    ),
  );
  let hasPanels = false;
  for (const element of [...page.querySelectorAll('[hidden], [style], [aria-hidden="true"]')]) {
    const isPanel =
      element.getAttribute('role') === 'tabpanel' ||
      PANEL.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) ||
      (element.hasAttribute('id') && controlled.has(element.getAttribute('id') ?? ''));
    if (!isPanel || lineIn(element) === '') continue;
    hasPanels = true;
    if (isHidden(element)) for (const name of ['hidden', 'style']) element.removeAttribute(name);
    element.removeAttribute('aria-hidden');
  }
  return hasPanels;
}

/** Puts what panels hold in their places. */
function withoutPanels(page: DomDocument): void {
  for (const panel of [...page.querySelectorAll('div[class]')].reverse()) {
    if (!PANEL.test(panel.getAttribute('class') ?? '')) continue;
    const isParagraph =
      panel.querySelector('p, div, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, summary, blockquote') === null;
    panel.outerHTML = isParagraph ? `<p>${panel.innerHTML}</p>` : panel.innerHTML;
  }
}

/** Writes a formula as text, if it is one line. */
function writeFormula(formula: DomElement): void {
  if (formula.querySelector(NO_LINE) !== null) return;
  for (const note of [...formula.querySelectorAll('annotation, annotation-xml')]) note.remove();
  for (const power of [...formula.querySelectorAll('msup')]) {
    const [base, exponent] = [...power.children].map(({ textContent }) => textContent);
    power.outerHTML = `<mi>${escaped(`${base}${raised(exponent ?? '')}`)}</mi>`;
  }
  formula.outerHTML = `<span>${escaped(lineIn(formula))}</span>`;
}

/** Makes text of a form that holds sentences, without what its fields are called. */
function openForm(form: DomElement): void {
  if (![...form.querySelectorAll('p')].some(({ textContent }) => SENTENCE.test(lineOf(textContent)))) return;
  for (const label of [...form.querySelectorAll('label')]) label.remove();
  form.outerHTML = `<div>${form.innerHTML}</div>`;
}

/** Behind what a button opens, the sign that it does. */
const SIGN = /\s*[+＋−–▾▼▿▸►›»⌄∨⋁❯]+$/u;

/** A button in a heading or a sentence is words of it; one that opens what stands behind it, a question above its answer. */
function openButton(button: DomElement): void {
  const text = lineIn(button).replace(SIGN, '');
  const around = button.parentElement;
  if (text === '' || !around) return;
  const opens =
    button.hasAttribute('aria-expanded') ||
    button.hasAttribute('data-toggle') ||
    button.hasAttribute('data-bs-toggle') ||
    PANEL.test(button.getAttribute('class') ?? '') ||
    /[?？]$/.test(text);
  if (/^h[1-6]$/.test(around.localName) || isInText(button)) button.outerHTML = `<span>${button.innerHTML}</span>`;
  else if (opens && !/^(?:menu|dialog|true)$/.test(button.getAttribute('aria-haspopup') ?? '') && isAboveText(button))
    button.outerHTML = `<summary>${escaped(text)}</summary>`;
}

/** Whether other words stand beside an element, in one paragraph. */
function isInText(element: DomElement): boolean {
  const around = element.parentElement;
  if (!around || !TEXT.test(around.localName)) return false;
  const others = lineOf([...around.childNodes].map((node) => (node === element ? '' : node.textContent)).join(' '));
  return /[\p{L}\p{N}]/u.test(others);
}

/** Whether sentences stand behind an element, beside it or beside what holds nothing else. */
function isAboveText(element: DomElement): boolean {
  const around = element.parentElement;
  const siblings = [...(around?.children ?? [])];
  const next = siblings[siblings.indexOf(element) + 1];
  if (next) return SENTENCE.test(lineIn(next));
  return siblings.length === 1 && around !== null && around.localName === 'div' && isAboveText(around);
}

/** Sentences of a page within which a field or a formula is shown that is no text. */
export function holesIn(page: DomDocument): string[] {
  return [...page.querySelectorAll('select, textarea, input, math')]
    .filter((element) => element.getAttribute('type') !== 'hidden' && isInText(element))
    .map(({ parentElement }) => lineIn(parentElement))
    .filter((text) => SENTENCE.test(text));
}

/** Takes away what of a page nobody sees, but not a text that is shown only once scripts have run. Changes the page. */
export function withoutHidden(page: DomDocument): void {
  const isText = mayBeText(page);
  for (const element of [...page.querySelectorAll('body [hidden], body [style]')])
    if (isHidden(element) && !isText(element)) element.remove();
}

/** Sentences of a page that nobody sees, each of its parts as one. */
export function hiddenIn(page: DomDocument): string[] {
  return [...page.querySelectorAll('[hidden], [style]')]
    .filter((element) => isHidden(element) && element.querySelector('script, style') === null)
    .map(lineIn)
    .filter((text) => SENTENCE.test(text));
}

/** Some text as HTML has it. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
