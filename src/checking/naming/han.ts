import { countriesIn, isStopWord, lazy, tokenize } from '../../text/index.ts';
import { anyOf, type List } from '../language/alternatives.ts';
import { NOBODY } from '../language/name-words.ts';
import { patternOf } from '../language/saying.ts';
import type { Knows } from './known.ts';

const PATTERNS = lazy(() => {
  const of = (...lists: readonly List[]) => anyOf(lists, 'Han');
  return {
    // “普京对乌克兰” is Putin to Ukraine, “普京在莫斯科” Putin in Moscow.
    aside: patternOf(`<HAN_TO>|${of('prepositions')}`),
    verb: patternOf('<HAN_VERB>'),
    // “赵强批评李文涛”: what follows may be the words of either.
    about: new RegExp(`(?:${of('addressing')})(?=.)`, 'u'),
    someone: new RegExp(`${of('someone')}|${of('either')}`, 'u'),
    somebodyElse: new RegExp(`(?:${of('associates')})$`, 'u'),
    // “今天”, “总统”: beside a name.
    beside: new RegExp(`^(?:${of('titles', 'stateWords', 'beforeVerbs', 'particles', 'sayings')})*$`, 'u'),
  };
});

/**
 * The name in Chinese characters that stand before a colon or a verb of saying.
 *
 * @param isAlone Whether only a colon stands behind them: then all else has to be a title, or a time.
 * @returns undefined for none, and where it is not sure whose words follow.
 */
export function hanName(characters: string, isAlone: boolean, knows: Knows): string | undefined {
  const { aside, verb, about, someone, somebodyElse, beside } = PATTERNS();
  const [subject = ''] = characters.split(aside);
  if (about.test(subject) || someone.test(subject)) return undefined;
  // “高明的朋友” is not 高明, though “中国的习近平” is 习近平.
  const [owner = '', ...owned] = subject.split('的');
  if (owned.join('') !== '' && knows(owner) && !knownPart(owned.join('的'), knows)) return undefined;
  const name = subject.split(verb).findLast((part) => part !== '') ?? '';
  const known = knownPart(name, knows);
  if (known === undefined) return isHanName(name) ? name : undefined;
  const others = name.split(known);
  const areBeside = others.every((part) => beside.test(part));
  const isOfCountry = countriesIn(known).length > 0;
  // In 乌沙科夫 no countries are named, though 乌 and 沙 are short for two.
  if (isOfCountry && !areBeside) return isHanName(name) ? name : undefined;
  // 克里姆林宫发言人 speaks for Russia.
  const isElse = somebodyElse.test(name) && !isOfCountry;
  if (isElse || (isAlone && !areBeside)) return undefined;
  // “王刘芳” is not 刘芳.
  const [before = ''] = others;
  const isAnother = before.length === 1 && !beside.test(before) && !isStopWord(before);
  if (isAnother) return isHanName(name) ? name : undefined;
  return known;
}

/** The longest known name that some characters end with, or begin with; not 普京 of 谢尔盖·普京, which is another one's. */
function knownPart(characters: string, knows: Knows): string | undefined {
  const all = [...characters];
  const lengths = Array.from(all, (_, index) => all.length - index).filter((length) => length > 1);
  const ends = lengths.filter((length) => all.at(-length - 1) !== '·').map((length) => all.slice(-length));
  const beginnings = lengths.filter((length) => all[length] !== '·').map((length) => all.slice(0, length));
  return [...ends, ...beginnings].map((part) => part.join('')).find((part) => !part.startsWith('·') && knows(part));
}

/** In characters: longer ones that nobody knows are likely to be more than a name. */
const LONGEST_HAN_NAME = 4;

/** 弗拉基米尔·普京: a foreign name, of first and last. */
const FOREIGN_NAME = /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u;

function isHanName(name: string): boolean {
  if (FOREIGN_NAME.test(name)) return true;
  const isWords = NOBODY.has(name) || tokenize(name).some(({ word }) => isStopWord(word));
  return name.length > 1 && name.length <= LONGEST_HAN_NAME && !isWords;
}
