import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import {
  type Action,
  type Check,
  type Command,
  differenceText,
  excerptOf,
  headingOf,
  type ListReply,
  link,
  type Match,
  paragraphsOf,
  plain,
  type Reply,
  type Span,
  say,
  sourceLink,
  text,
  type Words,
} from '../chat/index.ts';
import { encodeCall, ofSeveral } from './custom-id.ts';
import { emphasize, escapeMarkdown, markdown } from './markdown.ts';

type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** One message as Discord takes it. */
export interface RenderedMessage {
  readonly content: string;
  readonly components: ActionRow[];
}

/** Markup that must stay in one message; behind the quote bar or not. */
interface Piece {
  readonly markup: string;
  readonly quoted: boolean;
}

const MAX_CONTENT = 2000;
const MAX_LABEL = 80;
const MAX_MENU_TEXT = 100;
/** Of a passage in a list, before markup. */
const EXCERPT_LENGTH = 140;

/**
 * A reply as one message or, where a passage is too long for one, as several, divided between sentences; what can be
 * pressed stands under the last.
 */
export function render(reply: Reply, words: Words, commands: readonly Command[]): RenderedMessage[] {
  const pieces: Piece[] = [];
  if (reply.message) {
    const lines = markdown(say(words, reply.message)).split(/(?<=\n)/);
    pieces.push(...lines.map((markup) => ({ markup, quoted: false })), { markup: '\n', quoted: false });
  }
  const components: ActionRow[] = [];
  switch (reply.outcome) {
    case 'about':
    case 'error':
      break;
    case 'list':
      pieces.push(...reply.items.map(({ match }) => ({ markup: listLine(match, words), quoted: false })));
      if (reply.items.length > 0) components.push(listMenu(reply, words, commands));
      break;
    case 'check':
      pieces.push(...reply.checks.flatMap((check) => checkPieces(check, words)));
      break;
    default:
      if (reply.shown) {
        const { document, passage, focus } = reply.shown;
        pieces.push(...quotation(reply.shown), ...citation(reply.shown, words));
        components.push(...buttons(reply.actions, sourceLink(document, passage, focus), words, commands));
      }
  }
  const contents = pack(pieces);
  // Only what the last message holds could be posted again.
  if (reply.outcome === 'check' && contents.length === 1) components.push(repostButton(words));
  if (contents.length > 1) markAsOneOfSeveral(components);
  return contents.map((content, index) => ({ content, components: index === contents.length - 1 ? components : [] }));
}

function markAsOneOfSeveral(rows: readonly ActionRow[]): void {
  for (const component of rows.flatMap(({ components }) => components)) {
    if ('custom_id' in component) component.custom_id = ofSeveral(component.custom_id);
  }
}

function pack(pieces: readonly Piece[]): string[] {
  const contents: string[] = [];
  let content = '';
  for (const { markup, quoted } of pieces.flatMap(fitting)) {
    const bar = (before: string) => (quoted && (before === '' || before.endsWith('\n')) ? '> ' : '');
    if (content.length + bar(content).length + markup.length > MAX_CONTENT) {
      contents.push(content.trimEnd());
      content = '';
    }
    content += bar(content) + markup;
  }
  return [...contents, content.trimEnd()];
}

/** Divides what no message could hold, between words and never behind a backslash; quotations fit already. */
function fitting(piece: Piece): Piece[] {
  const { markup, quoted } = piece;
  if (quoted || markup.length <= MAX_CONTENT) return [piece];
  const [head = ''] = /^.{1,1900}(?=\s)/su.exec(markup) ?? /^.{1,1900}(?<!\\)/su.exec(markup) ?? [];
  return [{ markup: head, quoted }, ...fitting({ markup: markup.slice(head.length), quoted })];
}

/** The verdict, the comparison if there is one, and the passages. */
function checkPieces(check: Check, words: Words): Piece[] {
  const lines = [words.verdict(check)];
  if (check.difference) lines.push(words.messages.differenceLegend(), differenceText(check.difference));
  return [
    ...lines.map((line) => ({ markup: `${markdown(line)}\n`, quoted: false })),
    ...check.matches.flatMap((match) => [
      ...quotation(match),
      ...citation(match, words),
      { markup: '\n', quoted: false },
    ]),
  ];
}

/** The whole passage, a piece a sentence, its focus in bold unless that would be all of it. */
function quotation({ passage, focus }: Match): Piece[] {
  const { text, sentences } = passage;
  const bold = focus && (focus.start > 0 || focus.end < text.length) ? focus : null;
  const starts = sentences.map(({ start }, index) => (index === 0 ? 0 : start));
  return starts.flatMap((start, index) => quotedPieces(text, { start, end: starts[index + 1] ?? text.length }, bold));
}

/** A part of a passage, divided between words if it is too long for one message. */
function quotedPieces(text: string, { start, end }: Span, bold: Span | null): Piece[] {
  const inside = bold && { start: Math.max(bold.start, start) - start, end: Math.min(bold.end, end) - start };
  const parts = inside && inside.start < inside.end ? [inside] : [];
  const markup = emphasize(text.slice(start, end), parts).replace(/\n(?!$)/g, '\n> ');
  if (markup.length <= MAX_CONTENT - '> '.length) return [{ markup, quoted: true }];
  const middle = start + Math.floor((end - start) / 2);
  const space = text.slice(middle, end).search(/(?<=\s)\S/);
  const cut = space > 0 ? middle + space : middle + (/[\udc00-\udfff]/.test(text[middle] ?? '') ? 1 : 0);
  return [...quotedPieces(text, { start, end: cut }, bold), ...quotedPieces(text, { start: cut, end }, bold)];
}

/** Who says it, and where it stands. */
function citation({ document, passage }: Match, words: Words): Piece[] {
  const source = text`${document.publisher}, ${words.date(document.published)} · ${paragraphsOf(passage)} · ${link(document.title, document.url)}`;
  return [
    { markup: `\n— ${markdown(words.attribution(passage, document))}`, quoted: false },
    { markup: `\n-# ${markdown(source)}`, quoted: false },
  ];
}

/** What was checked is too long for a button's id: what the asker sees is posted again as it is. */
export const REPOST = 'repost';

function repostButton(words: Words): ActionRow {
  const label = headingOf(plain(words.messages.share()), MAX_LABEL);
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: REPOST }],
  };
}

function buttons(
  actions: readonly Action[],
  url: string | null,
  words: Words,
  commands: readonly Command[],
): ActionRow[] {
  const pressed = actions.map(
    ({ label, call }, position): APIButtonComponent => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: headingOf(plain(say(words, label)), MAX_LABEL),
      custom_id: encodeCall(call, position, commands),
    }),
  );
  const label = headingOf(`${plain(words.messages.readInSource())} ↗`, MAX_LABEL);
  const row: APIButtonComponent[] = [
    ...pressed,
    ...(url ? [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url } as const] : []),
  ];
  return row.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: row }];
}

function listLine(match: Match, words: Words): string {
  const { document, passage, highlights } = match;
  const { start, end } = excerptOf(match, EXCERPT_LENGTH);
  const inside = highlights.filter((span) => span.start >= start && span.end <= end);
  const excerpt = emphasize(
    passage.text.slice(start, end),
    inside.map((span) => ({ start: span.start - start, end: span.end - start })),
  ).replace(/\s+/g, ' ');
  const speaker = escapeMarkdown(words.speaker(passage.attribution, document.publisher));
  return `- ${paragraphsOf(passage)} · ${speaker}: ${start > 0 ? '…' : ''}${excerpt}${end < passage.text.length ? '…' : ''}\n`;
}

function listMenu(reply: ListReply, words: Words, commands: readonly Command[]): ActionRow {
  const placeholder = headingOf(plain(words.messages.pickOne()), MAX_MENU_TEXT);
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        // The values are calls of their own; Discord only wants the menu to have an id.
        custom_id: 'menu',
        placeholder,
        options: reply.items.map(({ match: { document, passage }, call }, position) => ({
          label: headingOf(
            `${paragraphsOf(passage)} · ${words.speaker(passage.attribution, document.publisher)}`,
            MAX_MENU_TEXT,
          ),
          description: headingOf(passage.text.replace(/\s+/g, ' '), MAX_MENU_TEXT),
          value: encodeCall(call, position, commands),
        })),
      },
    ],
  };
}
