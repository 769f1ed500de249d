import { countsOf } from '../../../text/index.ts';
import type { Block, Told } from '../draft.ts';
import { listOf, said } from '../drafting/labels.ts';
import { noteOf } from '../note.ts';
import { contentOf } from './blocks.ts';
import { type DomDocument, type DomElement, lineIn, lineOf } from './dom.ts';
import { FORUMS, type Forum } from './forums.ts';
import { escaped } from './opened.ts';

/** One post may be an article, and several small ones beside an article be teasers of others. */
const FEWEST = 2;
const LEAST_SHARE = 1 / 3;
/** What only works on a screen, and what programs add: “Click to expand …”, “(edited)”. */
const CONTROLS = '.bbCodeBlock-expandLink, .quote-controls, .chatlog__edited-timestamp';
/** Instead of a name or of words that were taken back. */
const DELETED = /^\[(?:deleted|removed)\]$/i;
/** Above what is quoted of another post, and who wrote that. */
const QUOTED_FROM = 'cite, .quoteheader, .bbCodeBlock-title, .title';
/** What readers add to a post. */
const REMARKS = '.comments li, [class~="comment-body"], [itemtype$="schema.org/Comment"]';
const WROTE =
  /^(?<name>.{1,60}?)\s+(?:wrote|said|schrieb|hat geschrieben|escribió|a écrit|escreveu|ha scritto|писал(?:\(а\)|а)?|написал\(?а?\)?)\s*:?\s*(?:↑|$)/iu;

/** Who writes, an empty name if that was taken back, and what. */
interface Post {
  readonly author: string;
  readonly text: DomElement;
}

/** The posts of a forum or the messages of a chat, each as the words of whoever wrote it; null if a page is none. */
export function postsOf(page: DomDocument): Told | null {
  for (const forum of FORUMS) {
    const elements = [...page.querySelectorAll(forum.post)];
    const posts = elements.flatMap((post) => postsIn(post, forum, new Set(elements)));
    const named = posts.filter(({ author }) => author !== '');
    const found = forum.isSure && named.length > 0 ? posts : named;
    if (found.length < (forum.isChat ? 1 : FEWEST) || (!forum.isChat && found.length < elements.length)) continue;
    const content = contentOfPosts(page, found);
    if (content) return content;
  }
  return null;
}

/** The posts of a page, if they are most of what it holds. */
function contentOfPosts(page: DomDocument, posts: readonly Post[]): Told | null {
  const lengthOf = (all: readonly Block[]) => all.reduce((sum, block) => sum + block.text.length, 0);
  const read = posts.map(({ author, text }) => contentOfPost(said(author), text));
  const blocks = read.flatMap((each) => each.blocks);
  if (blocks.length === 0 || lengthOf(blocks) < LEAST_SHARE * lengthOf(contentOf(page.body).blocks)) return null;
  const remarks = [...page.querySelectorAll(REMARKS)].map(lineIn);
  const names = countsOf(posts.flatMap(({ author }) => (author === '' ? [] : [author])));
  const nameless = blocks.flatMap((block) =>
    block.kind !== 'heading' && block.said.length === 0 && !block.isTurn ? [block.text] : [],
  );
  return {
    blocks,
    notes: [
      `Posts of a forum, by the names beside them: ${listOf(names)}.`,
      ...noteOf('Quoted in posts, but it could not be told from whom', nameless),
      ...noteOf('Comments on posts, which were left out', remarks),
      ...new Set(read.flatMap(({ notes }) => notes)),
    ],
  };
}

/** @param posts All of them: an answer may stand within its question, and is none of that. */
function postsIn(post: DomElement, { author, text, isChat }: Forum, posts: ReadonlySet<DomElement>): Post[] {
  const isOwn = (element: DomElement) => around(element).find((outer) => posts.has(outer)) === post;
  const allAt = (place: string) => [...post.querySelectorAll(place)].filter(isOwn);
  const nameAt = (place: string) =>
    place.startsWith('@') ? post.getAttribute(place.slice(1)) : allAt(place)[0]?.textContent;
  const name = author.map((place) => lineOf(nameAt(place) ?? '')).find((each) => each !== '') ?? '';
  const texts = allAt(text).slice(0, isChat ? undefined : 1);
  return texts
    .filter(({ textContent }) => !DELETED.test(lineOf(textContent)))
    .map((each) => ({ author: DELETED.test(name) ? '' : name, text: each }));
}

/** A post's text as its author's, but for what it quotes: that is proposed to be theirs who are named above it. */
function contentOfPost(author: string, text: DomElement) {
  for (const control of [...text.querySelectorAll(CONTROLS)]) control.remove();
  for (const quote of [...text.querySelectorAll('aside.quote[data-username]')]) {
    quote.outerHTML = `<blockquote><cite>${escaped(quote.getAttribute('data-username') ?? '')} wrote:</cite>${quote.querySelector('blockquote')?.innerHTML ?? ''}</blockquote>`;
  }
  const quotes = [...text.querySelectorAll('blockquote')].filter((quote) => !isInside(quote, text));
  const names = quotes.flatMap((quote) => {
    // What is quoted there in turn is another's.
    const isNested = quote.querySelector('blockquote') !== null;
    const head = isNested ? null : quote.querySelector(QUOTED_FROM);
    const name = WROTE.exec(lineIn(head))?.groups?.['name'];
    if (name !== undefined) head?.remove();
    return contentOf(quote).blocks.map(() => name);
  });
  const { blocks, notes } = contentOf(text);
  let quoted = 0;
  const given = blocks.map((block): Block => {
    if (block.kind === 'heading' || block.said.length > 0) return block;
    if (!block.isQuoted) return author === '' ? { ...block, isTurn: true } : { ...block, said: [author] };
    const name = names[quoted];
    quoted += 1;
    return name === undefined ? block : { ...block, said: [name], isProposal: true };
  });
  return { blocks: given, notes };
}

/** Whether an element stands in a quoted block of a part of a page. */
function isInside(element: DomElement, part: DomElement): boolean {
  const outer = around(element);
  return outer.slice(0, outer.indexOf(part)).some(({ localName }) => localName === 'blockquote');
}

/** The elements around one, from the inside. */
function around(element: DomElement): DomElement[] {
  const found: DomElement[] = [];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) found.push(outer);
  return found;
}
