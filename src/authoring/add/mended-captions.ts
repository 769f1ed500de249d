const STAMP = String.raw`(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const ARROW = '(?:-+>|[–—]>|→)';
const TIMING = new RegExp(String.raw`^\s*${STAMP}\s*${ARROW}\s*${STAMP}(.*)$`);
/** A time that cannot be read. */
const LIKE_TIMING = new RegExp(String.raw`^\s*[\d:.,]*\d:\S*\s*${ARROW}`);
const NUMBER = /^\s*\d+\s*$/;
/** Where a line stands and how it looks, in Advanced SubStation Alpha: “{\\an8}”. */
const STYLED = /\{\\[^{}\n]*\}/g;
/** Blocks of WebVTT that are none of its text. */
const NO_TEXT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/**
 * Subtitles as the standards have them: a blank line between any two, none inside one, times written in full, no marks of other formats. What has no
 * time that can be read goes on with what stands before it.
 *
 * @returns What can be parsed, and the first line of each piece that has no time of its own.
 */
export function mendedCaptions(
  text: string,
  type: 'srt' | 'vtt',
): { readonly text: string; readonly timeless: readonly string[] } {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(STYLED, '')
    .split(/\r\n?|\n/);
  const cues: { readonly timing: string; readonly lines: string[] }[] = [];
  const timeless: string[] = [];
  let isApart = true;
  let isSkipped = type === 'vtt' && lines[0]?.startsWith('WEBVTT') === true;
  for (const [index, line] of lines.entries()) {
    const timing = timingOf(line);
    const next = lines[index + 1] ?? '';
    if (timing !== undefined) {
      cues.push({ timing, lines: [] });
      [isApart, isSkipped] = [false, false];
    } else if (line === '' || (line.trim() === '' && cues.at(-1)?.lines.length !== 0)) {
      [isApart, isSkipped] = [true, false];
    } else if (isApart && type === 'vtt' && NO_TEXT.test(line)) {
      isSkipped = true;
    } else if (LIKE_TIMING.test(line)) {
      [isApart, isSkipped] = [true, false];
    } else if (!isSkipped && !isLabel(line, next, isApart, type)) {
      if (isApart) timeless.push(line.trim());
      if (cues.length === 0) cues.push({ timing: '00:00:00.000 --> 00:00:01.000', lines: [] });
      cues.at(-1)?.lines.push(line);
      isApart = false;
    }
  }
  const written = cues.map((cue) => `${[cue.timing, ...cue.lines].join('\n')}\n`).join('\n');
  return { text: type === 'vtt' ? `WEBVTT\n\n${written}` : written, timeless };
}

/** Whether a line is the number, or in WebVTT the name, of the subtitle behind it. */
function isLabel(line: string, next: string, isApart: boolean, type: 'srt' | 'vtt'): boolean {
  const isBeforeTime = TIMING.test(next) || LIKE_TIMING.test(next);
  if (NUMBER.test(line)) return isBeforeTime || (isApart && type === 'srt' && next.trim() !== '');
  return isBeforeTime && isApart && type === 'vtt';
}

/** A time as it is written in full; undefined if it is none, or ends before it begins. */
function timingOf(line: string): string | undefined {
  const [, ...parts] = TIMING.exec(line) ?? [];
  if (parts.length === 0) return undefined;
  const [start, end] = [parts.slice(0, 4), parts.slice(4, 8)].map(
    ([hours = '0', minutes = '', seconds = '', fraction = '']) => {
      const [h, m, s] = [hours, minutes, seconds].map((each) => each.padStart(2, '0'));
      return `${h}:${m}:${s}.${fraction.padEnd(3, '0')}`;
    },
  );
  return start !== undefined && end !== undefined && start <= end ? `${start} --> ${end}${parts[8]}` : undefined;
}
