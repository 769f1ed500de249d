import { type Document, headingLabel, type Place, paragraphCount } from '../../documents/index.ts';
import type { Message } from '../../locales/index.ts';
import { escapePattern, foldText } from '../../text/index.ts';
import { foldedText, scannedPassages } from '../passage-texts.ts';
import { labelsOf } from './label-index.ts';
import { keysOfLabel, keysOfUnnumbered, kindsMeant, withOrdinals } from './label-keys.ts';
import { asWritten, type Lacking, without } from './labels.ts';
import { KINDS, type Own } from './part-tokens.ts';
import { type Part, partsIn } from './parts.ts';
import { foldUnmarked, saysNothing } from './read.ts';
import { isSigned } from './whole-numbers.ts';

/** “3.2”, “5:38”. */
const OF_PARTS = /^\d+[.:]\d/;

/** In UTF-16 units: whoever asks for nothing but a part needs no more. */
const LONGEST = 200;

/** What is left of “l’article”. */
const ELIDED = /(?<!\p{L})\p{L}{1,2}'(?=\s|$)/gu;

/**
 * That there is no part with the label which a text asks for, and which ones there are; undefined if the text says anything
 * else, or some document has the part or speaks of one that is called so.
 *
 * @param isOnlyLabel Whether it can be nothing but a label: else it is one only where a document has others like it.
 */
export function labelLacking(
  text: string,
  documents: readonly Document[],
  isOnlyLabel: boolean,
): Extract<Message, { key: 'noLabel' }> | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldUnmarked(withOrdinals(text));
  const owns = documents.map((document) => labelsOf(document).own);
  const own: Own = {
    words: new Set(owns.flatMap(({ words }) => [...words])),
    numbers: new Set(owns.flatMap(({ numbers }) => [...numbers])),
  };
  const found = partsIn(folded, own).filter(({ isBare }) => !isBare);
  const [first] = found;
  const others = found.reduce((left, { start, end }) => without(left, start, end), folded);
  if (!first || !saysNothing(others.replace(ELIDED, ''))) return undefined;
  const { part, start, end, isBehind } = first;
  const kinds = kindsMeant(part.kind, isBehind);
  const most = mostNumbered(kinds, documents);
  const isLabel = (isOnlyLabel || part.numbers.some(isSigned)) && (!isBehind || folded.startsWith('第', start));
  if (!(most || isLabel) || isSpokenOf(part, own, documents)) return undefined;
  const label = asWritten(text, folded.slice(start, end));
  return { key: 'noLabel', data: { label, ...(most ?? { title: null, first: null, last: null }) } };
}

/** That a part is not there, and what it would be a part of, where that is one. */
export function partLacking({ label, key, place: { passage } }: Lacking, isOne: boolean): Message {
  const heading = passage.headings.findLast((each) => {
    const own = headingLabel(each);
    return (own === null ? keysOfUnnumbered(each) : keysOfLabel(own)).includes(key);
  });
  const found = heading ?? nameOf(key, passage.label);
  return { key: 'partLacking', data: { label, found: isOne ? found : null } };
}

/** As much of a label as a key says. */
function nameOf(key: string, label: string | null): string {
  const [, number = '', inner = ''] = /^\S* ([^(]*)(.*)$/.exec(key) ?? [];
  if (label === null || OF_PARTS.test(label)) return number + inner;
  return cutTo(inner.split('(').length - 1, label);
}

/** Of the document that counts furthest in parts of some kind, the title, and the first and the last label. */
function mostNumbered(kinds: readonly string[], documents: readonly Document[]) {
  const numbered = documents.flatMap((document) => {
    const entries = [...labelsOf(document).places].flatMap(([key, [place]]) => {
      const [, kind = '', number = ''] = /^(\S*) (\d+)$/.exec(key) ?? [];
      if (!place || number === '' || !kinds.includes(kind)) return [];
      // “3.2” is no label of section 3.
      const label = labelAt({ key, place });
      return OF_PARTS.test(label) ? [] : [{ label, number: Number(number) }];
    });
    const [first, ...others] = entries.sort((a, b) => a.number - b.number);
    return first ? [{ title: document.title, first, last: others.at(-1) ?? first }] : [];
  });
  const [most] = numbered.sort((a, b) => b.last.number - a.last.number);
  return most && { title: most.title, first: most.first.label, last: most.last.label };
}

/** The label that a place was found by, as it is written, without what it is a part of itself. */
function labelAt({ key, place: { passage } }: { key: string; place: Place }): string {
  const labels = [passage.label, ...passage.headings.map(headingLabel)].filter((label) => label !== null);
  const bare = key.replace(/^\S+/, '');
  const having = labels.filter((each) => keysOfLabel(each).some((own) => own === key || own === bare));
  const label = having.find((each) => !OF_PARTS.test(each)) ?? having[0];
  return cutTo(0, label ?? key);
}

/** A label without what is deeper in it: of “Article 2 (4) (a)” it leaves “Article 2 (4)” at a depth of 1. */
function cutTo(depth: number, label: string): string {
  const parts = label.split(/(?<=\S)(?=\s*[(（])/u).slice(0, depth + 1);
  return parts.join('').replace(/^([^(（]+)[.)]$/u, '$1');
}

/** Whether any text has the label of a part, though it numbers none of its own with it. */
function isSpokenOf({ kind, numbers }: Part, own: Own, documents: readonly Document[]): boolean {
  const words = [kind, ...[...KINDS()].flatMap(([word, each]) => (each === kind ? [word] : []))];
  const mayName = new RegExp(words.map((word) => escapePattern(foldText(word))).join('|'), 'u');
  return scannedPassages(documents).some(({ passage }) => {
    const text = foldedText(passage);
    if (!mayName.test(text)) return false;
    return partsIn(text, own).some(
      ({ part }) => part.kind === kind && part.numbers.some((number) => numbers.includes(number)),
    );
  });
}

/** That none of the documents has the paragraph, and how many it or the longest of several has. */
export function noParagraph(paragraph: number | string, documents: readonly Document[]): Message {
  const [first, ...others] = documents;
  if (!first) return { key: 'unknownId' };
  const count = Math.max(...documents.map(paragraphCount));
  return { key: 'noParagraph', data: { paragraph, count, title: others.length === 0 ? first.title : null } };
}
