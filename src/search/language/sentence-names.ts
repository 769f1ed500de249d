import { attributionsIn, type Passage } from '../../documents/index.ts';
import { analyze, type Span } from '../../text/index.ts';
import type { NamedIn } from './named.ts';

/** Whom the sentences of a passage name; no alliances. */
export interface SentenceNames {
  /** By sentence, whom it names, by whatever name, or whose words it has. */
  readonly bySentence: readonly ReadonlySet<string>[];
  /** By term, whom it names. */
  readonly byTerm: ReadonlyMap<string, ReadonlySet<string>>;
}

export function sentenceNamesOf(passage: Passage, namedIn: NamedIn): SentenceNames {
  const mentions = namedIn(passage.text);
  const namesIn = (span: Span) => mentions.filter(({ start }) => start >= span.start && start < span.end);
  const speakersIn = (span: Span) =>
    attributionsIn(passage, span).flatMap(({ attribution }) =>
      attribution.kind === 'publisher' ? [] : namedIn(attribution.speaker),
    );
  const byTerm = new Map<string, Set<string>>();
  for (const { name, start, end } of mentions) {
    for (const { term } of analyze(passage.text.slice(start, end))) {
      byTerm.set(term, (byTerm.get(term) ?? new Set()).add(name));
    }
  }
  return {
    bySentence: passage.sentences.map(
      (sentence) => new Set([...namesIn(sentence), ...speakersIn(sentence)].map(({ name }) => name)),
    ),
    byTerm,
  };
}
