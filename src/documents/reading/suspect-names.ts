import { countsOf } from '../../text/index.ts';
import { isFullName } from './label-words.ts';
import { moreParagraphs, shown } from './remnants.ts';
import { speakerLabel } from './speaker-labels.ts';
import type { Report, Told } from './unit.ts';

/** In characters: no longer line is a name with what somebody is. */
const LONGEST = 100;
const TITLE = /\s+(?:--+|[–—-])\s+.*$/u;
const SENTENCE = /[.!?؟…。！？][”"’»」)\]]*$/u;

/** Reports names that stand alone above what somebody likely says, one of them again: “Jane Doe -- Chief Executive Officer”. Once. */
export function suspectNames(paragraphs: readonly Told[], publisher: string | null, warn: Report): void {
  const heads = paragraphs.flatMap((paragraph, at) => {
    const next = paragraphs[at + 1];
    const isAbove = !paragraph.isTold && next !== undefined && !next.isTold && SENTENCE.test(next.text);
    const name = isAbove ? nameAlone(paragraph.text) : undefined;
    return name === undefined ? [] : [{ name, line: paragraph.line }];
  });
  const counts = countsOf(heads.map(({ name }) => name));
  const [first, ...others] = heads;
  if (!first || counts.size < 2 || counts.size === heads.length) return;
  warn(
    first.line,
    `${shown(first.name)} stands alone like the name of whoever says what is below it, but is read as text, so that it would be shown as ${publisher ?? 'the document'}’s own words (and ${moreParagraphs(others.length)}): take the names out, and write — ${first.name} under what is theirs.`,
  );
}

function nameAlone(text: string): string | undefined {
  if (text.length > LONGEST || /\n|[.:?!]$/.test(text)) return undefined;
  const label = speakerLabel(`${text.replace(TITLE, '')}:`);
  return label?.rest === '' && isFullName(label.name) ? label.name : undefined;
}
