import type { Block, Told } from '../draft.ts';
import { isMoment } from '../written-date.ts';
import { type DomDocument, lineIn, lineOf } from './dom.ts';
import { isOfType, jsonNodesIn } from './json-ld.ts';

/** What readers wrote below a text. */
const COMMENT =
  '[class~="comment"], [class*="comment-body"], [id^="comment-"], shreddit-comment, [class~="review"], [class~="testimonial"]';
/** Pages that nobody but those who write to each other there has written, as their JSON-LD says. */
const OF_READERS = /^(?:QAPage|DiscussionForumPosting)$/;

/** Marks of a page what readers wrote, since nobody is named. */
export function withReaders(page: DomDocument, blocks: readonly Block[]): Told {
  const isTheirs = jsonNodesIn(page).some((node) => isOfType(node, OF_READERS));
  const comments = [...page.querySelectorAll(COMMENT)].map(lineIn);
  const isOfReader = ({ text }: Block) => isTheirs || comments.some((comment) => comment.includes(lineOf(text)));
  const given = blocks.map((block): Block => {
    const isOpen = block.kind !== 'heading' && block.said.length === 0 && !isMoment(block.text);
    return isOpen && isOfReader(block) ? { ...block, isTurn: true } : block;
  });
  const note = 'Readers wrote some of this page: compare it, since it may lack comments, and names. Add — lines.';
  return { blocks: given, notes: given.every((block, at) => block === blocks[at]) ? [] : [note] };
}
