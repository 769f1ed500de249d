import { alternatives, QUESTIONS_AND_ANSWERS } from '../../text/index.ts';
import type { Label } from './speaker-labels.ts';

/** Two letters are those of questions and answers where so many paragraphs have them at least, a question first. */
const FEWEST = 3;
const ASKS = /[?？؟]|[;;]$|か。$/u;
/** The letters of other items, as in a list from “A.” to “R.”. */
const OTHER_LETTER = /^\p{Lu}[.:)]\s/u;

interface Pair {
  readonly label: RegExp;
  readonly isAsked: (name: string) => boolean;
}

const PAIRS: readonly Pair[] = QUESTIONS_AND_ANSWERS.map(([asks, answers]) => {
  const asked = new Set(asks.flatMap(casesOf));
  const names = alternatives([...asked, ...answers.flatMap(casesOf)]);
  return {
    label: new RegExp(
      String.raw`^(?<name>${names})(?:\s?(?<number>\d{1,3}))?(?:\s?[.:：)]+(?:\s?[–—-])?(?:\s+|$|(?<=：))|\s?[–—-]\s+|\u3000+)`,
      'u',
    ),
    isAsked: (name) => asked.has(name),
  };
});

function casesOf(word: string): string[] {
  return [...new Set([word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])];
}

/**
 * The labels of questions and answers that stand in front of some texts, as newspapers print interviews in their language:
 * “P. …”, “R. …”, “Domanda: …”, “В.: …”, 問：…; or 【記者】… as press conferences have them. None where these may be the letters
 * of a list.
 */
export function questionLabels(texts: readonly string[]): (text: string) => Label | undefined {
  const best = PAIRS.map((pair) => {
    const labels = texts.flatMap((text) => labelIn(text, pair) ?? []);
    const [first] = labels;
    const areBoth = labels.some(({ name }) => pair.isAsked(name)) && labels.some(({ name }) => !pair.isAsked(name));
    const others = texts.filter((text) => OTHER_LETTER.test(text) && !pair.label.test(text)).length;
    const isOne =
      labels.length >= FEWEST &&
      areBoth &&
      first !== undefined &&
      pair.isAsked(first.name) &&
      others < labels.length &&
      labels.some(({ name, rest }) => pair.isAsked(name) && ASKS.test(rest));
    return { pair, count: isOne ? labels.length : 0 };
  }).reduce((most, each) => (each.count > most.count ? each : most));
  if (best.count === 0) return bracketLabels(texts);
  return (text) => labelIn(text, best.pair);
}

function labelIn(text: string, { label: form }: Pair): Label | undefined {
  const { 0: label = '', groups = {} } = form.exec(text) ?? {};
  const { name, number } = groups;
  return name === undefined
    ? undefined
    : { name, aside: number ?? null, rest: text.slice(label.length).trim(), isMarked: false, isLikely: true };
}

/** 【知事】…, or （知事） on a line of its own. */
const BRACKETED = /^(?:【(?<name>[\p{L}\p{M}\p{N}・\s]{1,20})】\s*|（(?<alone>[\p{L}\p{M}\p{N}・\s]{1,20})）(?:\n|$))/u;

/** Such labels, where several stand, one of them again, and somebody asks: 【お知らせ】 is over no talk. */
function bracketLabels(texts: readonly string[]): (text: string) => Label | undefined {
  const bracketIn = (text: string): Label | undefined => {
    const { 0: label = '', groups } = BRACKETED.exec(text) ?? {};
    const name = (groups?.['name'] ?? groups?.['alone'])?.trim();
    return name
      ? { name, aside: null, rest: text.slice(label.length).trim(), isMarked: false, isLikely: true }
      : undefined;
  };
  const labels = texts.flatMap((text) => bracketIn(text) ?? []);
  const names = new Set(labels.map(({ name }) => name));
  const isTalk =
    labels.length >= FEWEST &&
    names.size > 1 &&
    names.size < labels.length &&
    labels.some(({ rest }) => ASKS.test(rest));
  return isTalk ? bracketIn : () => undefined;
}
