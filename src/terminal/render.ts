import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import {
  type Action,
  aboutText,
  attributionOf,
  type Call,
  type Check,
  differenceText,
  excerptOf,
  type Match,
  paragraphsOf,
  plain,
  plainCitation,
  type QuotationReply,
  type Reply,
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

export interface Terminal {
  /** In columns. */
  readonly width: number;
  readonly colours: boolean;
}

/** Of a passage in a list. */
const EXCERPT_LENGTH = 140;
const MOST_DOCUMENTS = 20;
const BAR = '│ ';

/** What the numbers under a reply stand for, from 1. */
export function callsOf(reply: Reply): readonly Call[] {
  switch (reply.outcome) {
    case 'about':
    case 'copy':
    case 'check':
    case 'error':
      return [];
    case 'list':
      return reply.items.map(({ call }) => call);
    case 'answer':
    case 'closest':
    case 'none':
    case 'quote':
      return actionsOf(reply).map(({ call }) => call);
  }
}

/** A reply as lines for a terminal. */
export function render(reply: Reply, words: Words, terminal: Terminal): string {
  const lines = [
    ...(reply.to === null ? [] : [[user(reply.to)]]),
    ...(reply.message ? [say(words, reply.message)] : []),
  ].map((text) => wrapped(inline(text, terminal), terminal));
  switch (reply.outcome) {
    case 'error':
      break;
    case 'about':
      lines.push(wrapped(inline(aboutText(reply.documents, words, MOST_DOCUMENTS), terminal), terminal));
      break;
    case 'copy':
      // Not wrapped: lines of the terminal are not lines of the text.
      lines.push([reply.shown.passage.text, ...plainCitation(reply.shown, words)].map(printable).join('\n'));
      break;
    case 'list':
      lines.push(...reply.items.map(({ match }, index) => listLine(match, index + 1, words, terminal)));
      break;
    case 'check':
      lines.push(...reply.checks.flatMap((check) => checkLines(check, words, terminal)));
      break;
    case 'answer':
    case 'closest':
    case 'none':
    case 'quote': {
      if (reply.shown) lines.push(quotation(reply.shown, terminal), citation(reply.shown, words, terminal));
    }
  }
  const labels = 'actions' in reply ? actionsOf(reply).map(({ label }) => plain(say(words, label))) : [];
  const numbered = labels.map((label, index) => `[${index + 1}] ${label}`);
  if (numbered.length > 0) lines.push(style('dim', numbered.join('  '), terminal));
  return `${lines.join('\n')}\n`;
}

/** The terminal has room for all of a passage. */
function actionsOf(reply: QuotationReply): Action[] {
  const { actions, shown } = reply;
  return shown ? [...actions, ...useActions(reply, { start: 0, end: shown.passage.text.length })] : [...actions];
}

function checkLines(check: Check, words: Words, terminal: Terminal): string[] {
  const texts = [verdictOf(check, words)];
  if (check.difference) texts.push(differenceText(check.difference), say(words, { key: 'differenceLegend' }));
  return [
    ...texts.map((text) => wrapped(inline(text, terminal), terminal)),
    ...check.matches.flatMap((match) => [quotation(match, terminal), citation(match, words, terminal)]),
  ];
}

function quotation({ passage, focus }: Match, terminal: Terminal): string {
  const { text } = passage;
  const isPart = focus && (focus.start > 0 || focus.end < text.length);
  const shown = emphasized(text, { start: 0, end: text.length }, isPart ? [focus] : [], terminal);
  return indented(shown, BAR, terminal);
}

function citation(match: Match & { readonly paragraph?: number }, words: Words, terminal: Terminal): string {
  const { document, passage, focus, paragraph = passage.paragraphs[0] } = match;
  const attribution = inline(attributionOf(passage, document, words), terminal);
  const source = plain(sourceOf({ document, passage, paragraph }, words, false));
  // A link is not wrapped, so that the terminal still knows it for one.
  return [
    wrapped(`— ${attribution}`, terminal),
    style('dim', wrapped(printable(source), terminal), terminal),
    style('dim', sourceLink(document, passage, focus) ?? document.url, terminal),
  ].join('\n');
}

function listLine(match: Match, number: number, words: Words, terminal: Terminal): string {
  const { document, passage, highlights } = match;
  const excerpt = excerptOf(match, EXCERPT_LENGTH);
  const shown = emphasized(passage.text, excerpt, highlights, terminal).replace(/\s+/g, ' ');
  const speaker = printable(speakerOf(passage, document, words));
  const [before, after] = [excerpt.start > 0 ? '…' : '', excerpt.end < passage.text.length ? '…' : ''];
  return wrapped(`[${number}] ${paragraphsOf(passage)} · ${speaker}: ${before}${shown}${after}`, terminal);
}

/** A piece of a text with some parts of it in bold. */
function emphasized(text: string, piece: Span, parts: readonly Span[], terminal: Terminal): string {
  let shown = '';
  let at = piece.start;
  for (const { start, end } of parts.filter((part) => part.start >= piece.start && part.end <= piece.end)) {
    shown += printable(text.slice(at, start)) + style('bold', printable(text.slice(start, end)), terminal);
    at = end;
  }
  return shown + printable(text.slice(at, piece.end));
}

function inline(text: Text, terminal: Terminal): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return printable(piece);
      if ('strong' in piece) return style('bold', printable(piece.strong), terminal);
      if ('user' in piece) return printable(`@${piece.user}`);
      // Not every terminal strikes out, and none does where colours are off.
      if ('struck' in piece) return `~${style('strikethrough', printable(piece.struck), terminal)}~`;
      return `${style('bold', printable(piece.link), terminal)} (${piece.url})`;
    })
    .join('');
}

function indented(text: string, indent: string, terminal: Terminal): string {
  return wrapAnsi(text, terminal.width - indent.length, { hard: true })
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}

function wrapped(text: string, terminal: Terminal): string {
  return wrapAnsi(text, terminal.width);
}

function style(format: 'bold' | 'dim' | 'strikethrough', text: string, { colours }: Terminal): string {
  return colours ? styleText(format, text, { validateStream: false }) : text;
}

/** Neither a document nor a question may steer the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
