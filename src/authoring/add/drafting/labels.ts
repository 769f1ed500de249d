import { type Counts, initialsLabel, speakerLabel } from '../../../documents/reading/index.ts';

/** So many labels are listed, the commonest first. */
const MOST_LISTED = 40;

/** Whether a line begins with what looks like a speaker's label. */
export function isLabelled(line: string): boolean {
  return speakerLabel(line.trim()) !== undefined || initialsLabel(line.trim()) !== undefined;
}

/** “Luis Romero” of “Luis Romero (Channel 9)”. */
export function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '');
}

/** A name as the `—` line under a paragraph can hold it. */
export function said(name: string): string {
  return name.replace(/\s*,.*$/s, '').trim();
}

export function listOf(counts: Counts): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`);
  return [...sorted.slice(0, MOST_LISTED), ...(sorted.length > MOST_LISTED ? ['…'] : [])].join(', ');
}
