import { type CheckReply, givenTo, isUnnoted, voicesIn } from '../chat/index.ts';
import type { Check } from '../checking/index.ts';
import {
  joined,
  type Locale,
  link,
  type Message,
  plain,
  type RichText,
  say,
  strong,
  struck,
  text,
  withoutLinks,
} from '../locales/index.ts';
import { truncate } from '../text/index.ts';
import { subjectText } from './about.ts';
import { firstAndLast } from './attribution.ts';
import type { Tone } from './card.ts';
import { imprintOf } from './citation.ts';

/**
 * What a quotation of a reply turned out to be.
 *
 * @param longest Longer quotations are cut, in characters.
 */
export function verdictOf(
  check: Check,
  reply: Pick<CheckReply, 'isOfOne'>,
  locale: Locale,
  longest = Number.POSITIVE_INFINITY,
): RichText {
  const { verdict, reworded, passages, times, hasRest, isJoined } = check;
  const quotation = shownQuotation(check);
  const { punctuation } = locale.formats;
  const { means } = locale.verdicts[variantOf(check, reply.isOfOne)];
  const whose = attributionNotes(check);
  const isFirst = LEADING.has(check.attribution);
  const notes: Message[] = [
    ...(isFirst ? [] : whose),
    ...omissionNotes(check),
    ...(reworded.negation ? [{ key: 'negationChanged' } as const] : []),
    ...(reworded.number ? [{ key: 'numberChanged' } as const] : []),
    ...(verdict === 'shortened' && !isJoined && BRACKETS.test(quotation) ? [{ key: 'editors' } as const] : []),
    ...(times > 1 ? [{ key: 'timesPasted', data: { times } } as const] : []),
    ...(hasRest ? [{ key: 'restUnchecked' } as const] : []),
    ...(verdict === 'absent' && passages.length > 0 ? [{ key: 'nearestPassage' } as const] : []),
  ];
  const { titled } = check;
  return [
    ...(isFirst ? whose.flatMap((each) => [...say(locale, each), punctuation.space]) : []),
    ...verdictLabel(check, reply, locale, longest),
    punctuation.space,
    means,
    ...notes.flatMap((note) => [punctuation.space, ...say(locale, note)]),
    ...(titled ? [punctuation.space, ...titleText(titled, locale)] : []),
  ];
}

/** Whose words they are is said before all else: nobody is to read “verbatim” as if it were so of whom was named, too. */
const LEADING: ReadonlySet<Check['attribution']> = new Set(['unknown', 'about', 'partly']);

/** The name of a verdict, and the quotation that it is on. */
export function verdictLabel(
  check: Check,
  { isOfOne }: Pick<CheckReply, 'isOfOne'>,
  locale: Locale,
  longest: number,
): RichText {
  const { attribution } = check;
  const { quoted, punctuation } = locale.formats;
  const { name } = locale.verdicts[variantOf(check, isOfOne)];
  // Nobody is to read “verbatim” and stop there.
  const label =
    attribution === 'wrong' ? `${name}${punctuation.comma}${plain(say(locale, { key: 'wronglyAttributed' }))}` : name;
  return text`${strong(label)}${punctuation.colon}${quoted(truncate(shownQuotation(check), longest))}`;
}

function variantOf(check: Check, isOfOne: boolean): keyof Locale['verdicts'] {
  const { verdict, isJoined, isRespelt, titled } = check;
  if (verdict === 'absent' && isOfOne) return 'absent-here';
  if (titled?.of === 'part') return verdict === 'altered' ? 'altered-heading' : 'heading';
  if (verdict === 'altered' && titled) return 'altered-title';
  if (isRespelt) return 'respelt';
  if (isJoined) return 'joined';
  if (verdict !== 'shortened' || leavesOut(check)) return verdict;
  return BRACKETS.test(withoutSic(check.quotation)) ? 'inserted' : 'verbatim';
}

const SIC = /[[(（]\s*sic\s*[!！]?\s*[\])）]/gi;
const withoutSic = (quotation: string) => quotation.replace(SIC, '');

/** Words in [brackets] before or behind all others, where they may stand for those of the passage. */
const BRACKETS_AT_EDGE = /^[^\p{L}\p{N}[]*\[|\][^\p{L}\p{N}\]]*$/u;

/** Whether a shortened quotation has a mark that words were left out, or leaves some out. */
function leavesOut({ quotation, passages }: Check): boolean {
  const own = withoutSic(quotation);
  const bare = own.replace(new RegExp(BRACKETS, 'gu'), '');
  const areTogether = passages.every(({ passage, pieces }) =>
    pieces.every(({ start }, at) => at === 0 || !/[\p{L}\p{N}]/u.test(passage.text.slice(pieces[at - 1]?.end, start))),
  );
  return !areTogether || BRACKETS_AT_EDGE.test(own) || /[[…]|\.{3}|\. \./.test(bare);
}

/** What is said to stand there, without “?” and “!” at its end that are only those of whoever asks. */
function shownQuotation({ verdict, quotation, passages }: Check): string {
  const end = /(?<![?!？！])[?!？！]+$/u.exec(quotation)?.index;
  const last = passages.at(-1);
  if (end === undefined || !last?.words || (verdict !== 'verbatim' && verdict !== 'shortened')) return quotation;
  return last.passage.text.startsWith(quotation.slice(end), last.words.end)
    ? quotation
    : quotation.slice(0, end).trimEnd();
}

/** Nobody is to see that all is well where there is more to be read: that the words are another's, for one. */
export function toneOf(check: Check): Tone {
  switch (check.verdict) {
    case 'title':
      return check.attribution === 'unknown' ? 'doubtful' : 'sure';
    case 'verbatim':
    case 'shortened':
      return attributionNotes(check).length + omissionNotes(check).length === 0 && !check.hasRest ? 'sure' : 'doubtful';
    case 'altered':
    case 'spliced':
      return 'doubtful';
    case 'absent':
    case 'too-short':
      return 'unknown';
  }
}

/** Whose words they are, unless they are surely given to whose they are, or to nobody. */
function attributionNotes({
  attribution,
  claimed,
  isOpen,
  passages,
  shares,
  about,
  likeOthers,
  titled,
}: Check): Message[] {
  if (likeOthers) return isUnnoted(passages) ? [] : [{ key: 'resembles', data: voicesIn(passages) }];
  if (isOpen) return [givenTo(passages)];
  // Below a title stands whose it is.
  if (titled || claimed === null || attribution === 'unclaimed' || attribution === 'right') return [];
  const data = voicesIn(passages);
  switch (attribution) {
    case 'wrong':
      return [{ key: 'misattributed', data: { claimed, ...data } }];
    case 'partly':
      return shares ? [{ key: 'partlyTheirs', data: partsOf(shares) }] : [];
    case 'reported':
      return [{ key: 'retold', data }];
    case 'published':
      return [{ key: 'isSource', data: { claimed, ...data } }];
    case 'about':
      return [{ key: 'saidOf', data: { about: about ?? claimed, ...data } }];
    case 'unknown':
      return [givenTo(passages)];
  }
}

/** The title of a document with who published it, or with the document that reports on what has it. */
function titleText({ document, of }: NonNullable<Check['titled']>, locale: Locale): RichText {
  const imprint = imprintOf(document, locale);
  const title = text`${document.url === null ? strong(document.title) : link(document.title, document.url)}`;
  const published = imprint === '' ? title : text`${title} · ${imprint}`;
  const subject = of === 'subject' ? subjectText(document, locale) : undefined;
  return subject ? [...published, ' · ', ...subject] : published;
}

/** What may turn around what a quotation says, though it stands there. */
function omissionNotes({ omitted }: Check): Message[] {
  const note = (key: 'leftOut' | 'putIn' | 'negatedBeside', words: readonly string[]): Message[] =>
    words.length === 0 ? [] : [{ key, data: { words: firstOf(words) } }];
  return [...note('leftOut', omitted.left), ...note('putIn', omitted.put), ...note('negatedBeside', omitted.beside)];
}

/** An editor's words. */
const BRACKETS = /\[[^\][]*\p{L}[^\][]*\]/u;

/** Of more words, or pieces of somebody's words, the first ones are named. */
const MOST_NAMED = 3;

function firstOf(words: readonly string[]): readonly string[] {
  return words.length > MOST_NAMED ? [...words.slice(0, MOST_NAMED), '…'] : words;
}

/** Which words are those of whom was named, and whose the others are. */
function partsOf({ theirs, others }: NonNullable<Check['shares']>) {
  const words = theirs.flatMap(({ passage, pieces }) =>
    pieces.map(({ start, end }) => firstAndLast(passage.text.slice(start, end))),
  );
  const { voices, reporting } = voicesIn(theirs);
  return { words: firstOf(words), theirs: [...voices, ...reporting], ...voicesIn(others) };
}

/** What the marks of a comparison mean: of those that it has. */
export function legendOf(
  difference: NonNullable<Check['difference']>,
  moved: readonly string[],
  locale: Locale,
): RichText {
  const textsOf = (of: 'added' | 'removed') => difference.flatMap(({ kind, text }) => (kind === of ? text : []));
  const isMoved = (text: string) => moved.some((each) => each.toLowerCase() === text.toLowerCase());
  const notes: Message[] = [
    ...(textsOf('added').every(isMoved) ? [] : [{ key: 'struckLegend' } as const]),
    ...(moved.length > 0 ? [{ key: 'movedLegend', data: { words: firstOf([...new Set(moved)]) } } as const] : []),
    ...(textsOf('removed').every(isMoved) ? [] : [{ key: 'boldLegend' } as const]),
  ];
  return joined(
    notes.map((each) => say(locale, each)),
    locale.formats.punctuation.space,
  );
}

/** As many words as make up to 400 characters, or a part of a longer word. */
const PIECES = /.{1,400}(?!\S)|.{1,400}/gsu;

/** As chats tell it from the punctuation behind it. */
const ADDRESS = /https?:\/\/\S*[^\s.,:;"')\]]/g;

/**
 * A comparison as one text: what was added is struck out, what was left out is strong and comes behind it. Its pieces are
 * short enough to be divided among messages.
 *
 * @param texts Of the passages: addresses in them that are whole stay links.
 */
export function differenceText(difference: NonNullable<Check['difference']>, texts: readonly string[]): RichText {
  const whole = new Set(texts.flatMap((text) => text.match(ADDRESS) ?? []));
  const sorted = [...difference];
  for (const [index, piece] of difference.entries()) {
    const next = difference[index + 1];
    if (next && piece.kind === 'removed' && next.kind === 'added') [sorted[index], sorted[index + 1]] = [next, piece];
  }
  const marked = sorted.map(({ kind, text }): RichText => {
    // Neither what was pasted nor a part of an address is to become a link of ours.
    const shown =
      kind === 'added'
        ? withoutLinks(text)
        : text.replace(ADDRESS, (address) => (whole.has(address) ? address : withoutLinks(address)));
    const pieces = shown.replace(/\s+/g, ' ').match(PIECES) ?? [];
    return pieces.map((words) => (kind === 'same' ? words : kind === 'added' ? struck(words) : strong(words)));
  });
  return joined(marked, ' ');
}
