import {
  aboutText,
  attributionOf,
  type Check,
  type Command,
  type CopyReply,
  type Document,
  differenceText,
  excerptOf,
  headingOf,
  type Match,
  type Message,
  paragraphsOf,
  partActions,
  partOf,
  plain,
  plainCitation,
  type QuotationReply,
  type Reply,
  type Shown,
  type Span,
  say,
  sourceLink,
  sourceOf,
  speakerOf,
  type Text,
  useActions,
  user,
  verdictOf,
  type Words,
} from '../chat/index.ts';
import {
  type ActionRow,
  actionButtons,
  areOfSeveral,
  listMenu,
  removeButton,
  repostButton,
  rows,
  sourceButton,
} from './components.ts';
import { emphasize, escapeMarkdown, markdown } from './markdown.ts';

/** One message as Discord takes it. */
export interface RenderedMessage {
  readonly content: string;
  readonly components: ActionRow[];
}

export const MAX_CONTENT = 2000;
/** What stands around a quotation, so that there is room for the quotation. */
const MAX_LINE = 500;
/** Of a passage in a list, all of which must fit into one message. */
const MAX_LIST_LINE = 200;
const EXCERPT_LENGTHS = [140, 100, 60, 30] as const;
const MAX_SPEAKER = 40;
const MAX_TITLE = 30;
/** Of a passage that a checked quotation is about. */
const MAX_CHECKED = 900;
/** Of the lines below a passage that is copied, but for its link. */
const MAX_CITATION = 250;
/** The note on a part is longer in some languages. */
const MAX_COPIED = MAX_CONTENT - 50;
/** Of what must leave room for a line that says who shared it. */
const MAX_SHARED = MAX_CONTENT - 100;

/** The reply and the five more that an app may send which only its user has installed. */
const MOST_MESSAGES = 6;

/** A reply as one message; a check of many quotations as several. */
export function render(reply: Reply, words: Words, commands: readonly Command[]): RenderedMessage[] {
  const components = reply.private ? [] : rows([removeButton(words)]);
  switch (reply.outcome) {
    case 'error':
      return [{ content: saying(reply.message, words), components: [] }];
    case 'about':
      return [{ content: aboutContent(reply.documents, words), components }];
    case 'copy':
      return [{ content: copyOf(reply, words), components: [] }];
    case 'check': {
      const contents = pack(reply.checks.flatMap((check) => checkPieces(check, words)));
      const [only] = contents;
      // What comes in several messages cannot be posted again by one press.
      if (contents.length === 1 && only !== undefined && only.length <= MAX_SHARED) {
        return [{ content: only, components: rows([repostButton(words)]) }];
      }
      if (contents.length > MOST_MESSAGES)
        contents.splice(MOST_MESSAGES - 1, Infinity, saying({ key: 'moreChecks' }, words));
      return contents.map((content) => ({ content, components: [] }));
    }
    case 'list': {
      const lines = reply.items.map(({ match }) => listLine(match, areOfSeveral(reply), words));
      const menu = reply.items.length === 0 ? [] : [listMenu(reply, words, commands)];
      return [{ content: [...heading(reply, words), ...lines].join('\n'), components: [...menu, ...components] }];
    }
    case 'answer':
    case 'closest':
    case 'none':
    case 'quote':
      if (reply.shown === null) return [{ content: heading(reply, words).join('\n'), components }];
      return [quotation(reply, reply.shown, words, commands)];
  }
}

/** As many documents as fit into one message. */
function aboutContent(documents: readonly Document[], words: Words): string {
  const texts = [8, 6, 4, 2].map((most) => aboutText(documents, words, most));
  return (
    texts.map(markdown).find((content) => content.length <= MAX_CONTENT) ?? bounded(texts.at(-1) ?? [], MAX_CONTENT)
  );
}

/** Whom a reply is for, who shared it, and what to say before anything else. */
function heading({ to, by, message }: Reply, words: Words): string[] {
  return [
    ...(to === null ? [] : [markdown([user(to)])]),
    ...(by === null ? [] : [saying({ key: 'sharedBy', data: { user: by } }, words)]),
    ...(message ? [saying(message, words)] : []),
  ];
}

function saying(message: Message, words: Words): string {
  return bounded(say(words, message), MAX_LINE);
}

/** Markup of at most `length` characters; what is longer loses its links and emphasis, and is cut if need be. */
function bounded(text: Text, length: number): string {
  const whole = markdown(text);
  if (whole.length <= length) return whole;
  const unmarked = plain(text);
  const escaped = escapeMarkdown(headingOf(unmarked, length));
  return escaped.length <= length ? escaped : escapeMarkdown(headingOf(unmarked, length / 2));
}

/** A passage, or as much of it as there is room for, with its citation and what leads on from there. */
function quotation(reply: QuotationReply, shown: Shown, words: Words, commands: readonly Command[]): RenderedMessage {
  const { document, passage, focus } = shown;
  const [above, below] = [heading(reply, words), citation(shown, words)];
  const around = (part: Span) =>
    [...above, quoted(passage.text, part, focus), ...partNote(shown, part, words), ...below].join('\n');
  const copied = copier(shown, words);
  // What is shown can be copied.
  const fits = (part: Span) => around(part).length <= MAX_CONTENT && copied(part).length <= MAX_COPIED;
  const part = partOf(shown, fits);
  const leading = [...reply.actions, ...partActions(reply, part)];
  const buttons = actionButtons([...leading, ...useActions(reply, part)], words, commands);
  const url = sourceLink(document, passage, focus);
  return {
    content: around(part),
    components: [
      ...rows(buttons.slice(0, leading.length)),
      ...rows([
        ...buttons.slice(leading.length),
        ...(reply.private ? [] : [removeButton(words)]),
        ...(url === null ? [] : [sourceButton(url, words)]),
      ]),
    ],
  };
}

/** A part of a passage behind the quote bar, its focus in bold unless that would be all of the passage. */
function quoted(text: string, { start, end }: Span, focus: Span | null): string {
  const isAll = focus !== null && focus.start <= 0 && focus.end >= text.length;
  const bold =
    focus && !isAll ? { start: Math.max(focus.start, start) - start, end: Math.min(focus.end, end) - start } : null;
  return emphasize(text.slice(start, end), bold && bold.start < bold.end ? [bold] : [])
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function partNote({ passage }: Shown, part: Span, words: Words): string[] {
  const begins = part.start === 0;
  const ends = part.end === passage.text.length;
  return begins && ends ? [] : [`-# ${markdown(say(words, { key: 'part', data: { begins, ends } }))}`];
}

/** Who says it, and where it stands. */
function citation(shown: Shown, words: Words): string[] {
  const linked = markdown(sourceOf(shown, words, true));
  // The id at its end must stay.
  const source = linked.length <= MAX_LINE ? linked : markdown(sourceOf(shown, words, false));
  return [`— ${bounded(attributionOf(shown.passage, shown.document, words), MAX_LINE)}`, `-# ${source}`];
}

/**
 * A passage's parts as plain text with its citation, in a code block, so that a press copies it; bare where the text
 * itself would end the block.
 */
function copier(shown: Shown, words: Words): (part: Span) => string {
  const [attribution = '', source = '', ...url] = plainCitation(shown, words);
  const below = [headingOf(attribution, MAX_CITATION), headingOf(source, MAX_CITATION), ...url];
  return (part) => {
    const text = [shown.passage.text.slice(part.start, part.end), ...below].join('\n');
    const block = text.includes('```') ? escapeMarkdown(text) : `\`\`\`\n${text}\n\`\`\``;
    return [block, ...partNote(shown, part, words)].join('\n');
  };
}

function copyOf({ shown, part }: CopyReply, words: Words): string {
  const copied = copier(shown, words);
  const asked = part ?? { start: 0, end: shown.passage.text.length };
  if (copied(asked).length <= MAX_CONTENT) return copied(asked);
  const isInside = ({ start, end }: Span) => start >= asked.start && end <= asked.end;
  const fits = (candidate: Span) => isInside(candidate) && copied(candidate).length <= MAX_CONTENT;
  return copied(partOf({ ...shown, from: asked.start }, fits));
}

/** The verdict, the comparison if there is one, and the passages: pieces of markup that stay whole. */
function checkPieces(check: Check, words: Words): string[] {
  const lines = [bounded(verdictOf(check, words), MAX_CONTENT)];
  const passages = check.matches.flatMap((match) => {
    const { passage, focus } = match;
    const shown = { ...match, paragraph: passage.paragraphs[0], from: null };
    const around = (part: Span) => [quoted(passage.text, part, focus), ...partNote(shown, part, words)].join('\n');
    const part = partOf(shown, (candidate) => around(candidate).length <= MAX_CHECKED);
    // One piece, so that no message begins with where the last one's quotation stands.
    return [[around(part), ...citation(shown, words)].join('\n')];
  });
  const { difference } = check;
  if (difference === null) return [...lines, ...passages, ''].map((line) => `${line}\n`);
  const legend = `-# ${bounded(say(words, { key: 'differenceLegend' }), MAX_LINE)}`;
  const compared = differenceText(difference).map((piece) => markdown([piece]));
  return [
    ...lines.map((line) => `${line}\n`),
    ...compared,
    ...['', legend, ...passages, ''].map((line) => `${line}\n`),
  ];
}

/** Pieces of markup in as few messages as hold them. */
function pack(pieces: readonly string[]): string[] {
  const contents: string[] = [];
  let content = '';
  for (const piece of pieces) {
    if (content.length + piece.length > MAX_CONTENT) {
      contents.push(content.trimEnd());
      content = '';
    }
    content += piece;
  }
  return [...contents, content.trimEnd()].filter((each) => each !== '');
}

function listLine(match: Match, isOneOfSeveral: boolean, words: Words): string {
  const title = isOneOfSeveral ? ` · ${bounded([match.document.title], MAX_TITLE)}` : '';
  const speaker = bounded([speakerOf(match.passage, match.document, words)], MAX_SPEAKER);
  const lines = EXCERPT_LENGTHS.map(
    (length) => `- ${paragraphsOf(match.passage)}${title} · ${speaker}: ${excerpt(match, length)}`,
  );
  return lines.find((line) => line.length <= MAX_LIST_LINE) ?? lines.at(-1) ?? '';
}

function excerpt(match: Match, length: number): string {
  const { text } = match.passage;
  const { start, end } = excerptOf(match, length);
  const inside = match.highlights.filter((span) => span.start >= start && span.end <= end);
  const shown = emphasize(
    text.slice(start, end),
    inside.map((span) => ({ start: span.start - start, end: span.end - start })),
  ).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
}
