import { type Document, isNobodysName, nameOf, voicesOf } from '../../documents/index.ts';
import type { Library } from '../../library.ts';
import type { SmallTalk } from '../../locales/index.ts';
import type { Searcher } from '../../search/index.ts';
import { asksForTitle, escapePattern, foldText } from '../../text/index.ts';
import { foldedText, passagesHolding } from '../passage-texts.ts';
import { areWordsOf } from '../passage-words.ts';
import { isSum } from '../references/read.ts';
import { FOR_ASKER_ALONE, FOR_EVERYBODY, type HeaderReply, type TalkReply } from '../reply.ts';
import { issuedAsked } from './issued.ts';
import { type HeaderQuestion, isHeaderQuestion, type TalkKind } from './lists.ts';
import { withRoles } from './roles.ts';
import { speaksOfText, withSubjects, withTitles, wordsForTitles } from './titles.ts';
import { type Talk, talkIn } from './understand.ts';

/** For so many speakers at most it is tried whether a question for their words is answered. */
const MOST_TRIED = 8;

/** “5.0.0”, not “4.2.2022”: talk counts any number as the same one, but who asks for a version asks for that. */
const VERSION = /(?<![\d.])(?!\d{1,2}\.\d{1,2}\.\d{4})\d+(?:\.\d+)+(?![\d.]*\d)/g;

/**
 * What a question about documents themselves is answered with, or small talk, which nobody else need read; undefined for
 * whatever may be asked of what they say.
 *
 * @param options.to The id of the person whom the answer is for.
 */
export function talkReply(
  message: string,
  options: {
    readonly documents: readonly Document[] | undefined;
    readonly private?: boolean | undefined;
    readonly to: string | undefined;
  },
  { documents: all, searcher }: Library,
): HeaderReply | TalkReply | undefined {
  const { documents = all } = options;
  const best = (question: string) => searcher.search(question, { documents, limit: 1 });
  const words = wordsForTitles(message, searcher.stemOf);
  const issued = issuedAsked(message, words, documents);
  if (issued && !(issued.mayBeTold && best(message).outcome === 'answer'))
    return headerReply('subject', issued.documents, options);
  const titled = withTitles(message, words, documents);
  const named = titled && talkIn(withRoles(titled.message, documents));
  const isOfText = named?.kind !== 'length' || speaksOfText(message, words);
  if (titled && named && isHeaderQuestion(named.kind) && isOfText)
    return headerReply(named.kind, titled.documents, options);
  const reported = withSubjects(message, words, documents);
  const ofReported = reported && talkIn(withRoles(reported.message, documents))?.kind;
  if (reported && (ofReported === 'source' || (ofReported === 'subject' && asksForTitle(message))))
    return headerReply(ofReported, reported.documents, options);
  if (isSum(message)) return smallTalk('maker', documents, searcher);
  const talk = named?.kind === 'summary' ? named : talkIn(withRoles(message, documents));
  if (!talk) return undefined;
  // A single word may be one to look up.
  if (talk.isOneWord && areWordsOf(message, best(message).matches)) return undefined;
  if (talk.unknown.some((word) => best(word).matches.length > 0)) return undefined;
  if (message.match(VERSION)?.some((version) => isWritten(version, documents))) return undefined;
  const { kind } = talk;
  if (ASKED_OF_BOT.includes(kind) && isAskedOfDocuments(message, talk, documents, searcher)) return undefined;
  // Also where some are looked in only, any can be chosen.
  if (isHeaderQuestion(kind)) return headerReply(kind, kind === 'documents' ? all : documents, options);
  return smallTalk(kind, documents, searcher);
}

function smallTalk(said: SmallTalk, documents: readonly Document[], searcher: Searcher): TalkReply {
  const speaker = speakerFoundBest(documents, searcher);
  return { kind: 'talk', ...FOR_ASKER_ALONE, message: { key: 'talk', data: { said, speaker } } };
}

function headerReply(
  asked: HeaderQuestion,
  documents: readonly Document[],
  { private: isPrivate = false, to }: { readonly private?: boolean | undefined; readonly to: string | undefined },
): HeaderReply {
  return { kind: 'header', ...FOR_EVERYBODY, private: isPrivate, addressee: to ?? null, asked, documents };
}

/** What is asked of the bot may be asked of documents. */
const ASKED_OF_BOT: readonly TalkKind[] = ['summary', 'help', 'privacy', 'maker', 'blame', 'doubt'];

/** So many words of a passage that speak to what many ask a bot are no chance. */
const LEAST_SHARED = 2;

/**
 * Whether documents have a question’s very words, or words that speak to it where nobody asks a bot just so; of the one
 * document that is looked in, “do you sell my data?” may be asked of whoever wrote it.
 */
function isAskedOfDocuments(
  message: string,
  { isOneWord, isPhrase, isOfAnything }: Talk,
  documents: readonly Document[],
  searcher: Searcher,
): boolean {
  if (!isOneWord && isSaidIn(documents, foldText(message))) return true;
  if (isOfAnything || (isPhrase && documents.length > 1)) return false;
  const { outcome, matches } = searcher.search(message, { documents, limit: 1 });
  const shared = matches[0]?.highlights.length ?? 0;
  return isPhrase ? outcome === 'answer' && shared >= LEAST_SHARED : outcome !== 'none' && shared > 0;
}

function isSaidIn(documents: readonly Document[], folded: string): boolean {
  const words = new RegExp(`(?<!\\p{L})${escapePattern(folded)}(?!\\p{L})`, 'u');
  return Array.from(passagesHolding(folded, documents)).some(({ passage }) => words.test(foldedText(passage)));
}

function isWritten(words: string, documents: readonly Document[]): boolean {
  return documents.some(({ passages }) =>
    passages.some(({ text, headings }) => [text, ...headings].some((each) => each.includes(words))),
  );
}

/** By searcher and the keys of documents, whose words are found most surely in these. */
const foundBest = new WeakMap<Searcher, Map<string, string | null>>();

/** Whose words are found most surely, of the first who speak; null if nobody's are an answer. */
function speakerFoundBest(documents: readonly Document[], searcher: Searcher): string | null {
  const known = foundBest.get(searcher) ?? new Map<string, string | null>();
  foundBest.set(searcher, known);
  const keys = documents.map(({ key }) => key).join();
  if (!known.has(keys)) known.set(keys, findSpeaker(documents, searcher));
  return known.get(keys) ?? null;
}

function findSpeaker(documents: readonly Document[], searcher: Searcher): string | null {
  const voices = documents
    .slice(0, MOST_TRIED)
    .flatMap((document) => voicesOf(document).filter(({ speaker }) => !isNobodysName(nameOf(speaker))));
  const found = voices.slice(0, MOST_TRIED).map(({ speaker }) => {
    // Who is found in English is found in any language.
    const { outcome, matches } = searcher.search(`What did ${speaker} say?`, { documents, limit: 1 });
    return { speaker, outcome, confidence: matches[0]?.confidence ?? 0 };
  });
  const [best] = found.filter(({ outcome }) => outcome === 'answer').sort((a, b) => b.confidence - a.confidence);
  return best?.speaker ?? null;
}
