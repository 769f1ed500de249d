import * as mediaCaptions from 'media-captions';
import { isFullName, isSomebody, speakerLabel } from '../../../documents/reading/index.ts';
import { OperatorError } from '../../../operation/index.ts';
import type { Captions } from '../cues.ts';
import { type Block, NO_HEADER, type Reading } from '../draft.ts';
import { noteOf } from '../note.ts';
import { Joiner } from './lines.ts';
import { unrolled } from './rolling-captions.ts';

type CueNode =
  | { readonly type: 'text'; readonly data: string }
  | { readonly type: 'v'; readonly voice: string; readonly children: readonly CueNode[] }
  | { readonly type: 'c' | 'i' | 'b' | 'u' | 'lang' | 'timestamp'; readonly children: readonly CueNode[] };

/** The package's own types cannot be resolved: they import each other without the endings of their files. */
const { VTTCue, tokenizeVTTCue } = mediaCaptions as unknown as {
  readonly VTTCue: new (start: number, end: number, text: string) => object;
  tokenizeVTTCue(cue: object): CueNode[];
};

/** Behind a pause of so many seconds, or so many characters, a paragraph ends with its sentence. */
const PAUSE = 2;
const LONG_PARAGRAPH = 600;

interface Turn {
  readonly text: string;
  readonly speaker: string | null;
  /** Whether a dash in front of it, which is left out, says that somebody else begins to speak. */
  readonly isTurn: boolean;
  /** In seconds. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads subtitles: what one person says in a row is joined into paragraphs.
 *
 * @param source As the operator named it.
 * @throws {OperatorError} if there is none.
 */
export function readCaptions({ cues, timeless }: Captions, source: string): Reading {
  const said = unrolled(
    cues.map(({ start, end, text }) => ({
      voices: voicesIn(tokenizeVTTCue(new VTTCue(start, end, text))),
      start,
      end,
    })),
  );
  const joiner = new Joiner(cues.flatMap(({ text }) => [...text.split('\n'), '']));
  const turns: Turn[] = [];
  const heard: string[] = [];
  for (const { voices, start, end } of said) {
    for (const { speaker, text } of voices) {
      const lines = linesOf(text, turns.at(-1)?.text ?? '', joiner);
      heard.push(...lines.flatMap((line) => (isHeard(line.text) ? [line.text] : [])));
      // Of two who speak at once a voice names one, and does not say which.
      const isOfTwo = lines.filter(({ isTurn }) => isTurn).length > 1;
      turns.push(...lines.map((line) => ({ ...line, speaker: isOfTwo ? null : speaker, start, end })));
    }
  }
  if (turns.length === 0) throw new OperatorError(`${source}: holds no subtitles: check that it was saved whole.`);
  const isRolled = said.some((each) => each.isRolled);
  const blocks = paragraphsOf(turns, joiner);
  return {
    header: NO_HEADER,
    blocks,
    notes: [
      'Where paragraphs end was told by who speaks, pauses and length: read them over.',
      ...(isRolled ? ['Lines that roll up, and so are shown several times, were taken once. Compare them.'] : []),
      ...noteOf('Heard but not said, and left out', heard),
      ...noteOf('Without a time that can be read, and joined to what stands before', timeless, 'Compare them.'),
      ...joiner.notes(),
    ],
  };
}

interface Voice {
  readonly speaker: string | null;
  readonly text: string;
}

function voicesIn(nodes: readonly CueNode[]): Voice[] {
  const voices: { speaker: string | null; text: string }[] = [];
  for (const node of nodes) {
    const speaker = node.type === 'v' ? node.voice.trim() || null : null;
    const text = textOf(node);
    const last = voices.at(-1);
    if (last && (last.speaker === speaker || text.trim() === '')) last.text += text;
    else voices.push({ speaker, text });
  }
  return voices.filter(({ text }) => text.trim() !== '');
}

function textOf(node: CueNode): string {
  return node.type === 'text' ? node.data : node.children.map(textOf).join('');
}

/** In front of what somebody else says, but not “-40 degrees”. */
const DASH = /^[-–—](?:\s+|(?!\p{N}))(?=\S)/u;
/** Nor is it “- to be clear” or “-year-old” behind what goes on there. */
const SURE_DASH = /^[-–—]\s*[^\p{Ll}\p{N}\s]/u;
const ENDS_SENTENCE = /(?:^|[.!?…。！？]["”’'»)\]]*)$/u;

/**
 * The lines of a cue as one, but for those with which somebody else begins to speak.
 *
 * @param before What stands before it.
 * @param joiner Knows the words of all lines.
 */
function linesOf(text: string, before: string, joiner: Joiner): Pick<Turn, 'text' | 'isTurn'>[] {
  const lines = text.split(/\n|\s+(?=>>)/).map((each) => withLabel(each.trim()));
  const isDialogue = lines.filter((line) => DASH.test(line)).length > 1;
  const parts: { text: string; isTurn: boolean }[] = [];
  let last = before;
  for (const line of lines) {
    const label = speakerLabel(line);
    const isUnnamed = ARROWS.test(line) && label === undefined;
    const isTurn = isUnnamed || SURE_DASH.test(line) || (DASH.test(line) && (isDialogue || ENDS_SENTENCE.test(last)));
    const part = parts.at(-1);
    // “WOMAN: …” begins behind a line that goes on, too.
    const begins = label?.name === label?.name.toUpperCase() || ENDS_SENTENCE.test(last);
    const isLabel = ARROWS.test(line) || (label !== undefined && begins);
    if (part && !isTurn && !isLabel && !isHeard(line) && !isHeard(part.text)) part.text += `\n${line}`;
    else parts.push({ text: isTurn ? line.replace(isUnnamed ? ARROWS : DASH, '') : line, isTurn });
    last = line;
  }
  return parts
    .map(({ text, isTurn }) => ({ text: joiner.join(text.split('\n')).replace(/\u00ad/g, ''), isTurn }))
    .filter((part) => part.text !== '');
}

/** “- [Jane Doe] …”, “[Moderator] …”: whoever speaks, as many captions have it. */
const BRACKETED = /^(?:[-–—]\s*)?\[(?<name>\p{Lu}[^[\]:]{1,40})\]\s+(?=\S)/u;

/** A line with the name in brackets in front of it as a label; the same line where what stands there is heard: “[Laughs] No.” */
function withLabel(line: string): string {
  const { 0: label = '', groups } = BRACKETED.exec(line) ?? {};
  const name = groups?.['name'] ?? '';
  const whose = speakerLabel(`${name}: …`);
  const isSpeaker = whose?.name === name && (whose.isLikely || isFullName(name) || isSomebody(name));
  return isSpeaker ? `>> ${name}: ${line.slice(label.length)}` : line;
}

/** In front of what somebody else says, with a label behind them or without. */
const ARROWS = /^>>+\s*/;
/** In brackets, and no sentence; or music. Sung words are said. */
const HEARD = [
  /^[♪♫\s]*[[(](?:[^\])(.!?…]*|\p{L}+[.!?…]+)[\])][♪♫\s]*$/u,
  /^(?=.*[♪♫])[♪♫\s]*(?:(?:\p{L}+\s+){0,2}(?:music|musik|musique|música|musica|музыка|音乐|音樂)(?:\s+\p{L}+){0,2})?[♪♫\s]*$/iu,
];

/** What is heard but not said: “[Applause]”, “♪ music ♪”. */
function isHeard(text: string): boolean {
  return HEARD.some((pattern) => pattern.test(text));
}

/** What stands in front of what somebody says: “Jane Doe: ”; empty if nothing does. */
function labelOf(text: string): string {
  return text.slice(0, text.length - (speakerLabel(text)?.rest ?? text).length);
}

function paragraphsOf(turns: readonly Turn[], joiner: Joiner): Block[] {
  const paragraphs: Turn[] = [];
  let before: Turn | undefined;
  for (const turn of turns) {
    // Captions that roll up show each line twice, but not at once.
    const isRepeated = turn.text === before?.text && turn.start !== before.start;
    before = turn;
    if (isRepeated || isHeard(turn.text)) continue;
    const last = paragraphs.at(-1);
    const label = labelOf(turn.text);
    // Some programs put the name in front of each piece of a sentence.
    if (last && label !== '' && last.text.startsWith(label) && !ENDS_SENTENCE.test(last.text)) {
      const text = joiner.join([last.text, turn.text.slice(label.length)]);
      paragraphs[paragraphs.length - 1] = { ...last, text, end: turn.end };
      continue;
    }
    const isLong = last && (last.text.length > LONG_PARAGRAPH || turn.start - last.end > PAUSE);
    const ends = last && isLong && ENDS_SENTENCE.test(last.text);
    if (!last || ends || last.speaker !== turn.speaker || turn.isTurn || label !== '' || ARROWS.test(turn.text)) {
      paragraphs.push(turn);
    } else {
      paragraphs[paragraphs.length - 1] = { ...last, text: joiner.join([last.text, turn.text]), end: turn.end };
    }
  }
  // Where others have voices, or speak in turns and nobody is named, what has none is nobody's who can be named.
  const isNamed = turns.some(({ text }) => speakerLabel(text)?.isMarked);
  const hasVoices = turns.some(({ speaker, isTurn }) => speaker !== null || (isTurn && !isNamed));
  return paragraphs.map(({ text, speaker, isTurn }) => ({
    kind: 'paragraph',
    text,
    said: speaker === null ? [] : [speaker],
    ...((isTurn || (hasVoices && speaker === null)) && { isTurn: true }),
  }));
}
