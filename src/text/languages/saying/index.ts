import type { SayingWords } from '../language.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pl } from './pl.ts';
import { QUESTIONS } from './questions.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** How people say who says something in languages of which no more is known for that. */
export const MORE_SAYING_WORDS: readonly SayingWords[] = [it, pl, uk, tr, ja, ko, QUESTIONS];
