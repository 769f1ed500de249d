import type { Document, Passage } from '../../documents/index.ts';
import { boundsOf, lazy, memoized, rowOf } from '../../text/index.ts';
import { type Mentioned, mentionsIn, type NamedIn, namedBy } from '../language/named.ts';
import { sentenceNamesOf } from '../language/sentence-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedNames } from './prepare-names.ts';

/** Somebody whom a question names. */
export interface Mentioning {
  readonly name: string;
  /** Whether they do something together with the one who is named next. */
  readonly isWithNext: boolean;
  /** Whether they do something in it. */
  readonly acts: boolean;
}

/** For so many passages it is kept whom their sentences name. */
const MOST_KEPT = 100;

const NAMED = 1;
const UNNAMED = 2;

/** Tells whom questions name. */
export class QuestionNames {
  readonly #prepared: PreparedNames;
  readonly #lexicon: Lexicon;
  readonly #namedIn: () => NamedIn;
  /** By term, whether it names somebody, where that was asked for already. */
  readonly #areNamed: Uint8Array;

  constructor(prepared: PreparedNames, documents: readonly Document[], lexicon: Lexicon) {
    this.#prepared = prepared;
    this.#lexicon = lexicon;
    this.#namedIn = lazy(() => namedBy(documents));
    this.#areNamed = new Uint8Array(lexicon.size);
  }

  /** Whom a text names, in order, alliances among them. */
  in(text: string): readonly Mentioned[] {
    return mentionsIn(text, this.#namedIn());
  }

  /** Whom the sentences of a passage name. */
  readonly inSentencesOf = memoized((passage: Passage) => sentenceNamesOf(passage, this.#namedIn()), MOST_KEPT);

  /** Whether a term names somebody; no alliance. */
  isNamed(term: number): boolean {
    const known = this.#areNamed[term];
    if (known) return known === NAMED;
    const isNamed = this.#namedIn()(this.#lexicon.stringOf(term)).length > 0;
    this.#areNamed[term] = isNamed ? NAMED : UNNAMED;
    return isNamed;
  }

  /** Whom a question names, in order. */
  mentionsOf(question: number): Mentioning[] {
    const { mentions, isWithNext, acts } = this.#prepared;
    const { from } = boundsOf(mentions, question);
    return Array.from(rowOf(mentions, question), (name, at) => ({
      name: this.#nameOf(name),
      isWithNext: isWithNext[from + at] === 1,
      acts: acts[from + at] === 1,
    }));
  }

  /** Whom a question names, each once, but for alliances. */
  namesOf(question: number): string[] {
    const { mentions, isAlliance } = this.#prepared;
    const named = new Set(rowOf(mentions, question).filter((name) => isAlliance[name] === 0));
    return Array.from(named, (name) => this.#nameOf(name));
  }

  /** How many questions of a passage, or of those that a document does not answer, name somebody; a text counts as some. */
  countNaming(name: string, owner: number): number {
    const { names, byOwner } = this.#prepared;
    const at = rowOf(byOwner, owner).indexOf(names.indexOf(name));
    return at === -1 ? 0 : (byOwner.counts[boundsOf(byOwner, owner).from + at] ?? 0);
  }

  #nameOf(name: number): string {
    return this.#prepared.names[name] ?? '';
  }
}
