import type { Passage } from '../document.ts';
import type { Line } from './comments.ts';

/** A paragraph, or an item of a list, as a document's file has it. */
export interface Unit {
  /** Its lines as they are published, with those of the file's at which they stand. */
  readonly lines: readonly Line[];
  /** The `—` lines that say whose words it is. */
  readonly attributions: readonly Line[];
  readonly headings: readonly string[];
  readonly label: string | null;
  readonly lead: string | null;
  readonly outer: readonly string[];
}

/** Tells what is wrong with a line of a file, and the cure. */
export type Report = (line: number | null, problem: string) => void;

/** A paragraph as it was read. */
export interface Told extends Pick<Passage, 'text' | 'attributed' | 'label'> {
  /** Whether it stands in another item of a list. */
  readonly isInner: boolean;
  /** Of its first line. */
  readonly line: number | null;
  /** Whether a — line stands under it. */
  readonly isTold: boolean;
}
