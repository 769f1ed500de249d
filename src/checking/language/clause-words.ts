import { foldWords } from '../../text/index.ts';
import { AND, SUBORDINATING } from './name-words.ts';

/** “But” in the languages of the bot. */
const CONTRASTING = 'but aber pero mais mas но а ma però ale але ama fakat लेकिन मगर لكن ولكن'.split(' ');
/** Words that may begin another clause. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set([...AND, ...SUBORDINATING, ...CONTRASTING]);

/** Whether a word may begin another clause: “and”, “but”, “that”. */
export function isClauseWord(word: string): boolean {
  return CLAUSE_WORDS.has(word.toLowerCase());
}

export function startsWithClauseWord(text: string): boolean {
  const [first] = foldWords(text);
  return first !== undefined && isClauseWord(text.slice(first.start, first.end));
}

export function endsWithClauseWord(text: string): boolean {
  const last = foldWords(text).at(-1);
  return last !== undefined && isClauseWord(text.slice(last.start, last.end));
}
