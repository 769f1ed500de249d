import { headingLabel } from '../../../documents/index.ts';
import { type Block, type Draft, type DraftHeader, endsHeading, type Reading, type Told } from '../draft.ts';
import { countNote, noteOf } from '../note.ts';
import { withAuthors } from './authors.ts';
import { isBanner } from './banner.ts';
import { withPartAuthors } from './bylined-parts.ts';
import { withDate } from './dateline.ts';
import { withHeadings } from './headings.ts';
import { withTurns } from './interview.ts';
import { documentLanguage } from './language.ts';
import { leading } from './leading.ts';
import { dateOfLetter, withLetters } from './letters.ts';
import { withItems, withMarks } from './lists.ts';
import { withoutNoteMarks } from './note-marks.ts';
import { withOpinions } from './opinions.ts';
import { otherNames } from './other-names.ts';
import { withQuoted } from './quoted.ts';
import { withRareLabels } from './rare-labels.ts';
import { withSetOff } from './set-off.ts';
import { withSignatures } from './signatures.ts';
import { withSpeakers } from './speakers.ts';

/** What parts a text where no heading does: “* * *”, “# # #”, “———”. */
const DIVIDER = /^(?:[*＊#＃=_~·•◆◇※☆★○●—–-]\s*){3,}$|^⁂$/;

/**
 * Makes a draft of what was read: what every kind of source needs are headings, items, speakers, a language, a title.
 *
 * @param name What the source is called, where it has no title.
 */
export function draftOf(
  { header, blocks, notes }: Reading,
  name: string,
): { readonly draft: Draft; readonly notes: readonly string[] } {
  const bare = withoutHead(blocks, header);
  const { language, notes: aboutLanguage } = documentLanguage(
    header.language,
    bare.blocks.map(({ text }) => text),
  );
  const called = header.title ?? firstHeading(bare.blocks);
  const shaped = through(bare.blocks, [
    (all) => headed(all, called ?? name, language),
    withSetOff,
    withSignatures,
    withLetters,
    withOpinions,
  ]);
  const found = firstHeading(shaped.blocks);
  // “CHAPTER I” is the title of a part; above another one may stand whose text it is.
  const isOfAll = found !== undefined && headingLabel(found) === null && shaped.blocks[1]?.kind === 'paragraph';
  const title = (called ?? (isOfAll ? found : name)).replace(/\s+/g, ' ');
  const spoken = withSpeakers(shaped.blocks, title, language);
  const quoted = through(spoken.blocks, [
    (all) => withRareLabels(withItems(all), header.publisher),
    (all) => withQuoted(all, language),
  ]);
  const isTitle = (block: Block | undefined) => block?.kind === 'heading' && block.text.replace(/\s+/g, ' ') === title;
  const names = otherNames(title, quoted.blocks, spoken.asides);
  const known = { ...bare.header, title, language, names };
  return {
    draft: { header: known, blocks: isTitle(quoted.blocks[0]) ? quoted.blocks.slice(1) : quoted.blocks },
    notes: [
      ...(header.title === null ? [`The source names no title: title says “${title}”. Check it.`] : []),
      ...[...aboutUnknown(known), ...aboutLanguage, ...notes],
      ...[bare, shaped, spoken, quoted].flatMap((each) => each.notes),
      ...aboutNames(names),
    ],
  };
}

/** The blocks without what says of them when and by whom they were written, banners, signs and marks; and the header with that. */
function withoutHead(all: readonly Block[], header: DraftHeader): Told & { readonly header: DraftHeader } {
  const bare = withoutBanners(all);
  const lettered = withoutSigns(bare.blocks);
  const parted = withPartAuthors(withMarks(lettered.blocks));
  const { published, ...dated } = withDate(parted.blocks, header.published);
  const { authors, ...written } = withAuthors(dated.blocks, header.authors);
  const { blocks, notes } = withoutNoteMarks(written.blocks);
  const signed = published === null ? dateOfLetter(blocks) : null;
  const aboutSigned = signed === null ? [] : [`The date stands below the letter, ${signed}: check published.`];
  return {
    blocks,
    header: { ...header, published: published ?? signed, authors },
    notes: [
      ...parted.notes,
      ...dated.notes,
      ...aboutSigned,
      ...written.notes,
      ...notes,
      ...bare.notes,
      ...lettered.notes,
    ],
  };
}

/** What some steps make of blocks, one after the other, and what all of them tell. */
function through(blocks: readonly Block[], steps: readonly ((blocks: readonly Block[]) => Told)[]): Told {
  const notes: string[] = [];
  const made = steps.reduce((all, step) => {
    const told = step(all);
    notes.push(...told.notes);
    return told.blocks;
  }, blocks);
  return { blocks: made, notes };
}

/** The blocks without banners above them, and below the title. */
function withoutBanners(all: readonly Block[]): Told {
  const above = leading(all, ({ text }) => isBanner(text));
  const [head, ...others] = all.slice(above.length);
  const below = head?.kind === 'heading' ? leading(others, ({ text }) => isBanner(text)) : [];
  const banners = [...above, ...below].map(({ text }) => text);
  return {
    blocks: head ? [head, ...others.slice(below.length)] : [],
    notes: noteOf('Left out above the text', banners),
  };
}

/** The blocks without those that have no letter, but for what these part. */
function withoutSigns(blocks: readonly Block[]): Told {
  const texts = blocks.flatMap((block, at) => {
    if (!endsOpen(block, blocks, at) && !/[\p{L}\p{N}]/u.test(block.text)) return [];
    const isApart = block.kind !== 'heading' && DIVIDER.test(blocks[at - 1]?.text ?? '');
    return [isApart ? { ...block, isApart } : block];
  });
  const [written = 0, kept = 0] = [blocks, texts].map((all) => all.filter((block) => !endsHeading(block)).length);
  return { blocks: texts, notes: countNote('Lines without a letter were left out', written - kept) };
}

/** The blocks with their headings, unless there is nothing that these could stand above. */
function headed(blocks: readonly Block[], title: string, language: string): Told {
  const found = through(blocks, [(all) => withTurns(all, title, language), withHeadings]);
  return found.blocks.every(({ kind }) => kind === 'heading') ? { blocks, notes: [] } : found;
}

/** Whether a block ends a heading, and that was not left out. */
function endsOpen(block: Block, blocks: readonly Block[], at: number): boolean {
  if (block.kind !== 'heading' || !endsHeading(block)) return false;
  const last = blocks.slice(0, at).findLast((each) => each.kind === 'heading');
  return last?.kind === 'heading' && last.level >= block.level && !endsHeading(last);
}

function aboutUnknown(header: DraftHeader): string[] {
  const unknown = (['published', 'publisher', 'url'] as const).filter((key) => header[key] === null);
  return unknown.length > 0 ? [`Not found, add what is known: ${unknown.join(', ')}.`] : [];
}

function aboutNames(names: Readonly<Record<string, readonly string[]>>): string[] {
  const told = Object.entries(names).map(([speaker, others]) => `${speaker}: ${others.join(', ')}`);
  return noteOf('By these names people may mean who speaks, as the text has them; check names', told);
}

function firstHeading(blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  return first?.kind === 'heading' ? first.text : undefined;
}
