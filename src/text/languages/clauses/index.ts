import type { ClauseWords } from '../clause-words.ts';
import { ar } from './ar.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pl } from './pl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** How clauses tell who acts in them, in languages of which no more is known for that. */
export const MORE_CLAUSE_WORDS: readonly ClauseWords[] = [ar, hi, it, ja, ko, pl, tr, uk];
