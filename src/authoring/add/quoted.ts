import { namesIn } from '../../documents/index.ts';
import { contains, quotedSpans, sentences } from '../../text/index.ts';
import type { Block } from './draft.ts';
import { NAME, nameIn, speakerBeside } from './named.ts';
import { some } from './some.ts';

/** Fewer words than these in quotation marks are a term that is set off. */
const FEWEST_WORDS = 3;

/** Proposes `—` lines for what is quoted from somebody who is named beside it. */
export function withQuoted(
  blocks: readonly Block[],
  language: string,
): { readonly blocks: readonly Block[]; readonly notes: readonly string[] } {
  const fullName = fullNamesIn(blocks);
  const nameless: string[] = [];
  let proposed = 0;
  const attributed = blocks.map((block): Block => {
    if (block.kind === 'heading' || block.said.length > 0) return block;
    const quotations = quotationsIn(block.text, language, fullName);
    const { said, untold } = saidOf(quotations);
    nameless.push(...untold);
    if (said.length === 0) return block;
    proposed += 1;
    return { ...block, said, isProposal: true };
  });
  return {
    blocks: attributed,
    notes: [
      ...(proposed > 0
        ? [
            `Guessed who says what is quoted, in paragraphs: ${proposed}. Search for “proposed”, and read their — lines over.`,
          ]
        : []),
      ...(nameless.length > 0 ? [`Quoted, but it could not be told who says it, ${some(nameless)} Add — lines.`] : []),
    ],
  };
}

interface Quotation {
  /** With its marks. */
  readonly text: string;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Null where nobody is named beside it. */
  readonly speaker: string | null;
}

function quotationsIn(text: string, language: string, fullName: (name: string) => string): Quotation[] {
  const spans = sentences(text, language);
  const quotations: Quotation[] = [];
  for (const { start, end } of quotedSpans(text)) {
    const quoted = text.slice(start, end);
    const sentence = spans.findIndex((span) => contains(span, { start, end: start + 1 }));
    const named = speakerBeside(text.slice(0, start), quoted, text.slice(end), fullName);
    // Whoever was named goes on: “…,” said Jane Doe. “…”
    const goesOn = text.slice(spans[sentence]?.start, start).trim() === '';
    const speaker = named ?? (goesOn ? (quotations.at(-1)?.speaker ?? null) : null);
    quotations.push({ text: quoted, sentence: sentence + 1, speaker: isLong(quoted) ? speaker : null });
  }
  return quotations;
}

/** What stands behind `—` under the paragraph of some quotations, and those of which it does not speak. */
function saidOf(quotations: readonly Quotation[]): { readonly said: string[]; readonly untold: string[] } {
  const speakers = [...new Set(quotations.map(({ speaker }) => speaker))];
  const [only] = speakers;
  if (only && speakers.length === 1) return { said: [`quoting ${only}`], untold: [] };
  // A sentence that quotes several people, or a single word, is for a person to tell apart.
  const isClear = ({ sentence, speaker }: Quotation) =>
    speaker !== null && quotations.every((other) => other.sentence !== sentence || other.speaker === speaker);
  const said = speakers.flatMap((speaker) => {
    const own = quotations.filter((quotation) => quotation.speaker === speaker && isClear(quotation));
    const numbers = [...new Set(own.map(({ sentence }) => sentence))];
    return numbers.length === 0
      ? []
      : [`sentence${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}: quoting ${speaker}`];
  });
  const untold = quotations.filter((quotation) => isLong(quotation.text) && !isClear(quotation));
  return { said, untold: untold.map(({ text }) => text.slice(1, -1)) };
}

const isLong = (quoted: string) =>
  (quoted.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS || /\p{Script=Han}{4}/u.test(quoted);

/** Of a surname, the one name that the text has it in: “Doe” is “Jane Doe”. */
function fullNamesIn(blocks: readonly Block[]): (name: string) => string {
  const text = blocks.map((block) => block.text).join('\n');
  const found = Array.from(text.matchAll(new RegExp(NAME, 'gu')), ({ groups }) => namesIn(groups?.['name'] ?? ''));
  const names = new Set(found.flat().flatMap((name) => nameIn(name) ?? []));
  return (name) => {
    const [full, another] = name.includes(' ') ? [] : [...names].filter((each) => each.endsWith(` ${name}`));
    return full !== undefined && another === undefined ? full : name;
  };
}
