import type { Document, Passage } from '../../documents/index.ts';
import { bigramsOf, contains, isInflection, type Span, type Token } from '../../text/index.ts';

/** A sentence of a passage as the bag of its terms. */
export interface IndexedSentence {
  readonly span: Span;
  readonly counts: ReadonlyMap<string, number>;
  /** In terms. */
  readonly length: number;
  readonly hasNumber: boolean;
}

/** A question as the words that it is made of. */
export interface IndexedQuestion {
  readonly terms: ReadonlySet<string>;
  readonly bigrams: ReadonlySet<string>;
}

type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A passage with what the ranking needs to know of its words. */
export interface IndexedPassage {
  readonly document: Document;
  readonly passage: Passage;
  /** Without function words. */
  readonly tokens: readonly Token[];
  /** Where each term stands, counted in terms. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Those that it answers. */
  readonly questions: readonly IndexedQuestion[];
  readonly bigrams: ReadonlySet<string>;
  /** By term, how often which words stand for it in the text, and in the questions. */
  readonly forms: Forms;
  readonly questionForms: Forms;
  readonly sentences: readonly IndexedSentence[];
}

/** @param read Makes tokens of a text, function words among them; each text is read once. */
export function indexPassage(document: Document, passage: Passage, read: (text: string) => Token[]): IndexedPassage {
  const all = read(passage.text);
  const tokens = all.filter(({ kind }) => kind !== 'function');
  const positions = new Map<string, number[]>();
  for (const [position, { term }] of tokens.filter(({ joined }) => !joined).entries()) {
    const known = positions.get(term);
    if (known) known.push(position);
    else positions.set(term, [position]);
  }
  const sentences = passage.sentences.map((span) => {
    const inside = tokens.filter((token) => contains(span, token));
    return {
      span,
      counts: countTerms(inside.map(({ term }) => term)),
      length: inside.length,
      hasNumber: /\p{N}/u.test(passage.text.slice(span.start, span.end)),
    };
  });
  const asked = passage.questions.map(read);
  return {
    document,
    passage,
    tokens,
    positions,
    questions: asked.map(indexQuestion),
    bigrams: bigramsOf(all),
    forms: formsOf(tokens),
    questionForms: formsOf(asked.flat()),
    sentences,
  };
}

function formsOf(tokens: readonly Token[]): Forms {
  const forms = new Map<string, Map<string, number>>();
  for (const { term, word } of tokens) {
    const known = forms.get(term) ?? new Map<string, number>();
    known.set(word, (known.get(word) ?? 0) + 1);
    forms.set(term, known);
  }
  return forms;
}

/** How many of the words that stand for a term are the very one that was asked for, but for its inflection. */
export function countWord(forms: Forms, { term, word }: Pick<Token, 'term' | 'word'>): number {
  let count = 0;
  for (const [form, times] of forms.get(term) ?? []) if (isInflection(form, word)) count += times;
  return count;
}

export function indexQuestion(tokens: readonly Token[]): IndexedQuestion {
  return {
    terms: new Set(tokens.flatMap(({ term, kind }) => (kind === 'content' ? [term] : []))),
    bigrams: bigramsOf(tokens),
  };
}

/** How often each term stands in a list. */
export function countTerms(terms: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
