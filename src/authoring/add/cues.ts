const STAMP = String.raw`(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const ARROW = '(?:-+>|[–—]>|→)';
const TIMING = new RegExp(String.raw`^\s*${STAMP}\s*${ARROW}\s*${STAMP}`);
/** A time that cannot be read. */
const LIKE_TIMING = new RegExp(String.raw`^\s*[\d:.,]*\d:\S*\s*${ARROW}`);
const NUMBER = /^\s*\d+\s*$/;
/** Where a line stands and how it looks, in Advanced SubStation Alpha: “{\\an8}”. */
const STYLED = /\{\\[^{}\n]*\}/g;
/** Blocks of WebVTT that are none of its text. */
const NO_TEXT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** What is shown at once, in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Captions {
  readonly cues: readonly Cue[];
  /** The first line of each piece that has no time of its own, and goes on with what stands before it. */
  readonly timeless: readonly string[];
}

/**
 * The subtitles of a file, also where they have no blank lines between them, or such inside, times that are not written in
 * full, marks of other formats.
 */
export function captionsIn(text: string, type: 'srt' | 'vtt'): Captions {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(STYLED, '')
    .split(/\r\n?|\n/);
  const cues: { readonly start: number; readonly end: number; readonly lines: string[] }[] = [];
  const timeless: string[] = [];
  let isApart = true;
  let isSkipped = type === 'vtt' && lines[0]?.startsWith('WEBVTT') === true;
  for (const [index, line] of lines.entries()) {
    const timing = timingOf(line);
    const next = lines[index + 1] ?? '';
    if (timing !== undefined) {
      cues.push({ ...timing, lines: [] });
      [isApart, isSkipped] = [false, false];
    } else if (line === '' || (line.trim() === '' && cues.at(-1)?.lines.length !== 0)) {
      [isApart, isSkipped] = [true, false];
    } else if (isApart && type === 'vtt' && NO_TEXT.test(line)) {
      isSkipped = true;
    } else if (LIKE_TIMING.test(line)) {
      [isApart, isSkipped] = [true, false];
    } else if (!isSkipped && !isLabel(line, next, isApart, type)) {
      if (isApart) timeless.push(line.trim());
      if (cues.length === 0) cues.push({ start: 0, end: 1, lines: [] });
      cues.at(-1)?.lines.push(line);
      isApart = false;
    }
  }
  return { cues: cues.map((cue) => ({ ...cue, text: cue.lines.join('\n') })), timeless };
}

/** Whether a line is the number, or in WebVTT the name, of the subtitle behind it. */
function isLabel(line: string, next: string, isApart: boolean, type: 'srt' | 'vtt'): boolean {
  const isBeforeTime = TIMING.test(next) || LIKE_TIMING.test(next);
  if (NUMBER.test(line)) return isBeforeTime || (isApart && type === 'srt' && next.trim() !== '');
  return isBeforeTime && isApart && type === 'vtt';
}

/** When a subtitle is shown; undefined if no such line says it, or it ends before it begins. */
function timingOf(line: string): Pick<Cue, 'start' | 'end'> | undefined {
  const [, ...parts] = TIMING.exec(line) ?? [];
  const [start, end] = [parts.slice(0, 4), parts.slice(4, 8)].map(
    ([hours = '0', minutes = '0', seconds = '0', fraction = '0']) =>
      3600 * Number(hours) + 60 * Number(minutes) + Number(seconds) + Number(`0.${fraction}`),
  );
  return parts.length > 0 && start !== undefined && end !== undefined && start <= end ? { start, end } : undefined;
}
