import type { TellingWords } from '../telling-words.ts';
import { ar } from './ar.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pl } from './pl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** What turns sentences around and what counts in languages of which no more is known. */
export const MORE_TELLING_WORDS: readonly TellingWords[] = [it, pl, uk, tr, ja, ko, hi, ar];
