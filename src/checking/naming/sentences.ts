import { VERB_WORDS } from '../language/name-words.ts';
import { isOfKind } from '../language/tagger.ts';

/** What ends a sentence, or another quotation. */
export const ENDS = /[.!?…。！？;；\n“”„"«»「」]+/u;

/** The words of a text, in small letters. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’ʼ-]+/gu) ?? [];

/** Whether a word stands before where somebody is from, or speaks, or of what. */
export const isPreposition = (word: string) => isOfKind(word, 'notFrom') || isOfKind(word, 'from');

/** Whether a text has a verb of saying, or some of one: “called for”. */
export const hasVerb = (text: string) => wordsIn(text).some((word) => VERB_WORDS.has(word) && !isPreposition(word));

/** What opens a quotation. */
const MARKS_AT_END = /[\s“”„"«»「]+$/u;
export const withoutMarksAtEnd = (before: string) => before.replace(MARKS_AT_END, '');

/** Whether nothing ends a sentence but what opens the quotation; a full stop may be that of an abbreviation. */
export const isOneSentence = (between: string) => !ENDS.test(withoutMarksAtEnd(between).replaceAll('.', ''));

/** The rest of a sentence, behind the marks that end a quotation. */
export const sentenceOf = (behind: string) => behind.replace(/^[\p{QMark}\s]+/u, '').split(ENDS)[0] ?? '';
