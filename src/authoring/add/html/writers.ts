import { countsOf } from '../../../text/index.ts';
import type { Block, Told } from '../draft.ts';
import { listOf, said } from '../drafting/labels.ts';
import { type DomDocument, lineIn, lineOf, parseDom } from './dom.ts';
import { isOfType, type JsonNode, jsonNodesIn } from './json-ld.ts';

/** What readers wrote below a text. */
const COMMENT = '[class~="comment"], [class*="comment-body"], [id^="comment-"], shreddit-comment';
/** Pages that nobody but those who write to each other there has written. */
const OF_SEVERAL = /^(?:QAPage|DiscussionForumPosting)$/;
const POST = /^(?:Question|Answer|Comment|DiscussionForumPosting|SocialMediaPosting)$/;

/**
 * Proposes for whoever wrote them the paragraphs of a page of questions and answers whose JSON-LD says so; of what readers wrote
 * elsewhere that is marked, since nobody is named.
 */
export function withWriters(page: DomDocument, blocks: readonly Block[]): Told {
  const nodes = jsonNodesIn(page).flatMap(allIn);
  const posts = nodes.some((node) => isOfType(node, OF_SEVERAL)) ? nodes.flatMap(postOf) : [];
  const comments = [...page.querySelectorAll(COMMENT)].map(lineIn);
  const found: string[] = [];
  let isOfReaders = false;
  const given = blocks.map((block): Block => {
    if (block.kind === 'heading' || block.said.length > 0) return block;
    const text = lineOf(block.text);
    const [writer, another] = new Set(posts.flatMap((post) => (post.text.includes(text) ? [post.author] : [])));
    if (writer !== undefined && another === undefined) {
      found.push(writer);
      return { ...block, said: [writer], isProposal: true };
    }
    if (writer === undefined && !comments.some((comment) => comment.includes(text))) return block;
    isOfReaders = true;
    return { ...block, isTurn: true };
  });
  return {
    blocks: given,
    notes: [
      ...(found.length > 0 ? [`Paragraphs by those who wrote them, as proposals: ${listOf(countsOf(found))}.`] : []),
      ...(isOfReaders
        ? ['Readers wrote some of this page: compare it, since it may lack comments, and names. Add — lines.']
        : []),
    ],
  };
}

/** A node of JSON-LD, and all that it holds. */
function allIn(value: unknown): JsonNode[] {
  if (Array.isArray(value)) return value.flatMap(allIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as JsonNode, ...Object.values(value).flatMap(allIn)];
}

function postOf(node: JsonNode): { readonly author: string; readonly text: string }[] {
  if (!isOfType(node, POST)) return [];
  const [author] = [node['author']].flat() as (JsonNode | null | undefined)[];
  const [name, text] = [author?.['name'], node['text'] ?? node['articleBody']];
  if (typeof name !== 'string' || name.trim() === '' || typeof text !== 'string') return [];
  return [{ author: said(lineOf(name)), text: lineOf(parseDom(text).body.textContent) }];
}
