import { invocation } from '../invocation.ts';

/** What is wrong with an operator's file, where, and what to do about it. */
export interface Fault {
  /** The file as the operator would name it. */
  readonly file: string;
  /** Counted from 1; null when the fault is of the file as a whole. */
  readonly line: number | null;
  /** One sentence that names the thing and the cure. */
  readonly problem: string;
}

/** What is likely a slip of whoever wrote a file, which can be read nevertheless. */
export type Warning = Fault;

/** Every fault that was found in the documents, at once. */
export class DocumentsError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faultLines(faults).join('\n'));
    this.name = 'DocumentsError';
    this.faults = faults;
  }
}

/** So many are told at most: whoever mends them begins with the first. */
const MOST_LINES = 100;

/** A line each, of many the first ones. */
export function faultLines(faults: readonly Fault[]): string[] {
  const more = faults.length - MOST_LINES;
  const lines = faults.slice(0, MOST_LINES).map(faultLine);
  return more > 0 ? [...lines, `And ${more} more: ${invocation('check')} names all of them.`] : lines;
}

/** `data/a.md:4: The problem.` */
export function faultLine({ file, line, problem }: Fault): string {
  return `${file}${line === null ? '' : `:${line}`}: ${problem}`;
}
