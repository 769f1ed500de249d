import type { Document } from '../../documents/index.ts';
import { speakerNamedIn } from '../../search/index.ts';
import { isOnlyLeadIn, lazy, REFERENCE_WORDS, tokenize } from '../../text/index.ts';
import { speakersCalled } from '../speakers.ts';
import { withNames } from '../talk/roles.ts';
import { asksForMoreOfThem, isAboutSomebody } from './following.ts';

/** Somebody whom a reply asks for. */
interface Another {
  /** As the reply names them. */
  readonly named: string;
  /** As documents write it, or as the reply does. */
  readonly speaker: string;
  /** Whether more of their words is asked for: “what else did Xi say?”. */
  readonly isMore: boolean;
}

/** In UTF-16 units: who asks for nothing but a speaker needs no more. */
const LONGEST = 100;

/** Words that stand for somebody: “he” is one in every language, with the same words around it. */
const PRONOUNS = lazy(() =>
  REFERENCE_WORDS.flatMap(({ heOrShe = [] }) => heOrShe).filter((pronoun) => !pronoun.includes(' ')),
);

/**
 * The speaker of some documents whom a reply asks for, if it asks for nothing else: “and Putin?”, “what did Xi answer?”; nobody
 * where it asks whether something is theirs (“did Xi say that?”).
 */
export function anotherAsked(reply: string, documents: readonly Document[]): Another | undefined {
  // What “they” say of somebody is no other's.
  if (reply.length > LONGEST || isOnlyLeadIn(reply) || isAboutSomebody(reply)) return undefined;
  for (const named of namesTyped(reply)) {
    const [speaker, ...others] = speakersCalled(named, documents);
    if (speaker === undefined || others.length > 0) continue;
    const asked = PRONOUNS().map((pronoun) => reply.replace(named, pronoun));
    const isMore = asked.some(asksForMoreOfThem);
    if (isMore || asked.some(isOnlyLeadIn)) return { named, speaker, isMore };
  }
  return undefined;
}

/** What may be a name: whose words are asked for, or what does say something. */
function namesTyped(reply: string): string[] {
  const asked = speakerNamedIn(reply);
  const telling = tokenize(reply).filter(({ start, end }) => !isOnlyLeadIn(reply.slice(start, end)));
  return [asked, reply.slice(telling[0]?.start, telling.at(-1)?.end)].filter((name) => name !== undefined);
}

/** A question with somebody in place of whom it asks for, and of all others whom a document names. */
export function askedOf({ named }: Another, question: string, document: Document): string {
  const renamed = withNames(question, named, document);
  return renamed.replace(speakerNamedIn(renamed) ?? named, () => named);
}
