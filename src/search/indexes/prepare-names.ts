import type { SourceDocument } from '../../documents/index.ts';
import { type CountedRows, countedRowsOf, countsOf, type Rows, rowsOf } from '../../text/index.ts';
import { actorsIn } from '../language/actors.ts';
import { isWithNext, mentionsIn, namedBy } from '../language/named.ts';

/** A passage’s own words count as though this many of its questions used them. */
export const TEXT = 3;

/** Whom questions name, and the texts that answer them. */
export interface PreparedNames {
  readonly names: readonly string[];
  /** By name, 1 for that of an alliance. */
  readonly isAlliance: Uint8Array;
  /** By question, whom it names, in order. */
  readonly mentions: Rows;
  /** By mention, 1 where they do something together with the next. */
  readonly isWithNext: Uint8Array;
  /** By mention, 1 for those who do something in the question. */
  readonly acts: Uint8Array;
  /** By passage, and by document for what it does not answer, how many questions name each, but for alliances. */
  readonly byOwner: CountedRows;
}

export function prepareNames(documents: readonly SourceDocument[]): PreparedNames {
  const namedIn = namedBy(documents);
  const passages = documents.flatMap((document) => document.passages);
  const mentionsOf = (question: string) => {
    const mentions = mentionsIn(question, namedIn);
    const actors = new Set(actorsIn(question, mentions));
    return mentions.map((each, at) => ({
      ...each,
      isWithNext: isWithNext(each, mentions[at + 1], question),
      acts: actors.has(each),
    }));
  };
  const answered = passages.map(({ questions }) => questions.map(mentionsOf));
  const unanswered = documents.map((document) => document.unanswered.map(mentionsOf));
  const all = [...answered.flat(), ...unanswered.flat()];
  const inTexts = passages.map(({ text }) => namedIn(text).map(({ name }) => name));
  const alliances = new Set(all.flat().flatMap(({ name, isAlliance }) => (isAlliance ? [name] : [])));
  const names = [...new Set([...all.flat().map(({ name }) => name), ...inTexts.flat()])];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numbersOf = (some: readonly string[]) => some.map((name) => numbers.get(name) ?? 0);
  const eachOnce = (some: readonly string[]) => numbersOf([...new Set(some)].filter((name) => !alliances.has(name)));
  const byOwner = [...answered, ...unanswered].map((asked, owner) => {
    const uses = countsOf(asked.flatMap((mentions) => eachOnce(mentions.map(({ name }) => name))));
    for (const name of eachOnce(inTexts[owner] ?? [])) uses.set(name, (uses.get(name) ?? 0) + TEXT);
    return uses;
  });
  return {
    names,
    isAlliance: Uint8Array.from(names, (name) => Number(alliances.has(name))),
    mentions: rowsOf(all.map((mentions) => numbersOf(mentions.map(({ name }) => name)))),
    isWithNext: Uint8Array.from(all.flat(), (each) => Number(each.isWithNext)),
    acts: Uint8Array.from(all.flat(), (each) => Number(each.acts)),
    byOwner: countedRowsOf(byOwner),
  };
}
