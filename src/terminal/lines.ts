import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Call } from '../chat/index.ts';
import type { RichText } from '../locales/index.ts';
import { type Span, withoutControlCharacters } from '../text/index.ts';
import type { Block, Card } from '../view/index.ts';

export interface Terminal {
  /** In columns. */
  readonly width: number;
  readonly colours: boolean;
  /** Whether somebody can choose by a number what is offered. */
  readonly hasChoice: boolean;
}

const BAR = '│ ';

/** What the numbers under a card stand for, from 1: its items, then its buttons. */
export function callsOf({ blocks, buttons }: Card): Call[] {
  const items = blocks.flatMap((block) => (block.kind === 'item' ? [block.button.call] : []));
  return [...items, ...callButtons(buttons).map(({ call }) => call)];
}

function callButtons(buttons: Card['buttons']) {
  return buttons.flat().filter((button) => 'call' in button);
}

/** A card as lines for a terminal. */
export function linesOf({ blocks, buttons }: Card, terminal: Terminal): string {
  let items = 0;
  const lines = blocks.map((block) => {
    if (block.kind === 'item') items += 1;
    return blockLines(block, items, terminal);
  });
  const numbered = callButtons(buttons).map(({ label }, index) => `[${items + index + 1}] ${label}`);
  if (terminal.hasChoice && numbered.length > 0) lines.push(style('dim', numbered.join('  '), terminal));
  return `${lines.join('\n')}\n`;
}

/** @param number Of an item, from 1. */
function blockLines(block: Block, number: number, terminal: Terminal): string {
  switch (block.kind) {
    case 'note':
      return wrapped(inline(block.text, terminal, strong), terminal);
    case 'citation':
      return wrapped(`— ${inline(block.text, terminal)}`, terminal);
    case 'small':
      return style('dim', wrapped(inline(block.text, terminal), terminal), terminal);
    case 'item':
      return wrapped(`${terminal.hasChoice ? `[${number}]` : `${number}.`} ${inline(block.text, terminal)}`, terminal);
    case 'quotation': {
      const text = indented(emphasized(block.text, block.bold, terminal), BAR, terminal);
      // A link is not wrapped, so that the terminal still knows it for one.
      return block.source === null ? text : `${text}\n${style('dim', block.source, terminal)}`;
    }
    case 'copyable':
      // Not wrapped: lines of the terminal are not lines of the text.
      return printable(block.text);
  }
}

/** A text with some parts of it in bold. */
function emphasized(text: string, parts: readonly Span[], terminal: Terminal): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of parts) {
    shown += printable(text.slice(at, start)) + strong(printable(text.slice(start, end)), terminal);
    at = end;
  }
  return shown + printable(text.slice(at));
}

/** @param emphasize What is made of words that matter: bold, or what can be told apart without, where bold is spoken of. */
function inline(text: RichText, terminal: Terminal, emphasize = bold): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return printable(piece);
      if ('strong' in piece) return emphasize(printable(piece.strong), terminal);
      if ('user' in piece) return printable(`@${piece.user}`);
      if ('typed' in piece) return style('bold', piece.typed, terminal);
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

function bold(text: string, terminal: Terminal): string {
  return style('bold', text, terminal);
}

/** In bold, or between the marks that it has in chats where there is none. */
function strong(text: string, terminal: Terminal): string {
  return terminal.colours ? bold(text, terminal) : `**${text}**`;
}

function style(format: 'bold' | 'dim' | 'strikethrough', text: string, { colours }: Terminal): string {
  return colours ? styleText(format, text, { validateStream: false }) : text;
}

/** Neither a document nor a question may steer the terminal. */
function printable(text: string): string {
  return withoutControlCharacters(text);
}
