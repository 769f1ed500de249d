import type { Passage } from '../documents/index.ts';
import { contains, lazy, type Span, wholeOf } from '../text/index.ts';
import { focusOf, highlightsOf, onlyFocusOf } from './focus.ts';
import type { Match } from './match.ts';
import type { Opened } from './opened.ts';
import { type AskedSpeaker, areWordsOf, isAllOf } from './query/asked-speaker.ts';
import type { Meanings } from './query/meanings.ts';
import { BELOW_ANSWER, type Outcome, outcomeOf } from './ranking/confidence.ts';
import { limited, type Ranked } from './ranking/ranked.ts';

/** A match, and whether the words that answer are of somebody whose words are asked for, if any are. */
interface Judged {
  readonly match: Match;
  readonly isTheirs: boolean;
}

/** What is asked for. */
interface Asked {
  readonly terms: ReadonlySet<string>;
  /** The terms, each with what it means, but for who is to have said it. */
  readonly topic: () => readonly Meanings[];
  /** Those whose words are asked for: what is nobody's of them is no answer. */
  readonly asked: readonly AskedSpeaker[];
  /** Those whose words are looked in: nothing else is its focus. */
  readonly only: readonly AskedSpeaker[];
  /** Whether some words may be of whom a common noun asks for (`mayBeSaidBy`). */
  readonly maySay: (words: () => Span, ranked: Ranked) => boolean;
}

/** What of a ranked passage answers, and how surely, for whose words it is. */
export function judge(
  ranked: Ranked,
  { terms, topic, asked, only, maySay }: Asked,
  { indexes, ballots }: Opened,
): Judged {
  const { indexed, isLikeQuestions, found } = ranked;
  const { document, passage } = indexed;
  const { passages } = indexes;
  const focusAmong = (isWanted?: (words: Span) => boolean) => {
    const focus = onlyFocusOf(passage);
    if (focus) return focus;
    // Questions for somebody's words are like others for these, whatever the words are about.
    const byWords = asked.length > 0 && focusOf(topic, [], indexed, indexes, isWanted);
    if (byWords) return byWords;
    const votes = isLikeQuestions ? ballots.votesFor(terms, indexed) : [];
    return focusOf(topic, votes, indexed, indexes, isWanted);
  };
  // To find what answers takes long: of most passages nobody asks for it.
  const answering = lazy(() => (found ? sentenceOf(found, passage) : focusAmong()));
  const words = () => answering() ?? wholeOf(passage);
  const isSaid = (speakers: readonly AskedSpeaker[], some: () => Span) =>
    speakers.length === 0 || areWordsOf(speakers, document, passage, some());
  const isTheirs = isSaid(asked, words) && isSaid(only, words) && maySay(words, ranked);
  const focus = lazy(() => {
    if (only.length === 0) return answering();
    const isWanted = (some: Span) => areWordsOf(only, document, passage, some);
    const sentence = answering();
    if (sentence ? isWanted(sentence) : isAllOf(only, document, passage)) return sentence;
    return focusAmong(isWanted) ?? passage.sentences.find(isWanted) ?? sentence;
  });
  const { confidence, explanation } = isTheirs ? ranked : limited(ranked, BELOW_ANSWER, 'other-speaker');
  return {
    isTheirs,
    match: {
      document,
      passage,
      confidence,
      get focus() {
        return focus();
      },
      highlights: found ? [found] : highlightsOf(terms, indexed, passages),
      ...(explanation && { explanation }),
    },
  };
}

const STANDINGS: readonly Outcome[] = ['answer', 'closest', 'none'];

/** How good an outcome is: 0 is the best. */
export function standingOf(outcome: Outcome): number {
  return STANDINGS.indexOf(outcome);
}

/** Of passages that are as good as each other, the words of who was asked for come first. */
export function byStanding(a: Judged, b: Judged): number {
  const standing = ({ match }: Judged) => standingOf(outcomeOf(match.confidence));
  return (
    standing(a) - standing(b) || Number(b.isTheirs) - Number(a.isTheirs) || b.match.confidence - a.match.confidence
  );
}

/** The sentence that some words stand in; the words themselves if they run on. */
function sentenceOf(words: Span, { sentences }: Passage): Span {
  return sentences.find((sentence) => contains(sentence, words)) ?? words;
}
