import { countsOf } from '../../../text/index.ts';
import type { Block } from '../draft.ts';
import { excerpts } from '../excerpts.ts';
import { listOf, said } from '../labels.ts';
import { contentOf } from './blocks.ts';
import { type DomDocument, type DomElement, lineOf } from './dom.ts';
import { escaped } from './opened.ts';

/** How forums mark who writes, and what. */
interface Forum {
  readonly post: string;
  /** Where the name stands in a post, the first of these that is there, or in which attribute of it. */
  readonly author: readonly string[];
  readonly text: string;
  /** Whether nothing but a post is marked so, though nobody is named beside it. */
  readonly isSure?: true;
}

const FORUMS: readonly Forum[] = [
  // Stack Exchange
  {
    post: '.question, .answer',
    author: [
      '[itemprop="author"] [itemprop="name"]',
      '[itemprop="author"] a',
      '.post-signature:last-of-type .user-details a',
      '.post-signature:last-of-type a',
    ],
    text: '.js-post-body, .post-text',
    isSure: true,
  },
  // As schema.org has pages of questions and answers
  {
    post: '[itemtype$="schema.org/Question"], [itemtype$="schema.org/Answer"]',
    author: ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]'],
    text: '[itemprop="text"]',
    isSure: true,
  },
  // phpBB
  { post: '.post', author: ['.author .username', '.author .username-coloured'], text: '.content' },
  // XenForo
  { post: 'article.message, .message--post', author: ['@data-author'], text: '.message-body .bbWrapper' },
  // Discourse, as it is saved, and as search engines see it
  { post: '.topic-post', author: ['.topic-meta-data .username a', '.topic-meta-data .username'], text: '.cooked' },
  { post: '.crawler-post', author: ['.creator [itemprop="name"]'], text: '[itemprop="text"], .post' },
  // Simple Machines Forum, MyBB, vBulletin
  { post: '.post_wrapper', author: ['.poster h4 a'], text: '.post .inner' },
  { post: '.post', author: ['.author_information .largetext', '.author_information a'], text: '.post_body' },
  { post: '.postcontainer', author: ['.username'], text: '.postcontent' },
  { post: '.post', author: ['.author'], text: '.body' },
];
/** One post may be an article, and several small ones beside an article be teasers of others. */
const FEWEST = 2;
const LEAST_SHARE = 1 / 3;
/** What only works on a screen: “Click to expand …”. */
const CONTROLS = '.bbCodeBlock-expandLink, .quote-controls';
/** Above what is quoted of another post, and who wrote that. */
const QUOTED_FROM = 'cite, .quoteheader, .bbCodeBlock-title, .title';
/** What readers add to a post. */
const REMARKS = '.comments li, [class~="comment-body"], [itemtype$="schema.org/Comment"]';
const WROTE =
  /^(?<name>.{1,60}?)\s+(?:wrote|said|schrieb|hat geschrieben|escribió|a écrit|escreveu|ha scritto|писал(?:\(а\)|а)?|написал\(?а?\)?)\s*:?\s*(?:↑|$)/iu;

/** The posts of a forum, each as the words of whoever wrote it; null if a page is none. */
export function postsOf(
  page: DomDocument,
): { readonly blocks: readonly Block[]; readonly notes: readonly string[] } | null {
  for (const forum of FORUMS) {
    const elements = [...page.querySelectorAll(forum.post)];
    const posts = elements.flatMap((post) => postIn(post, forum, new Set(elements)) ?? []);
    const named = posts.filter(({ author }) => author !== '');
    const found = forum.isSure && named.length > 0 ? posts : named;
    if (found.length < FEWEST || found.length < elements.length) continue;
    const lengthOf = (all: readonly Block[]) => all.reduce((sum, block) => sum + block.text.length, 0);
    const read = found.map(({ author, text }) => ({ author, ...contentOfPost(said(author), text) }));
    if (lengthOf(read.flatMap(({ blocks }) => blocks)) < LEAST_SHARE * lengthOf(contentOf(page.body).blocks)) continue;
    const remarks = [...page.querySelectorAll(REMARKS)].map(({ textContent }) => lineOf(textContent ?? ''));
    const names = countsOf(named.map(({ author }) => author));
    const nameless = read.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind !== 'heading' && block.said.length === 0 && !block.isTurn ? [block.text] : [],
      ),
    );
    return {
      blocks: read.flatMap(({ blocks }) => blocks),
      notes: [
        `Posts of a forum, by the names beside them: ${listOf(names)}.`,
        ...(nameless.length > 0 ? [`Quoted in posts, but it could not be told from whom, ${excerpts(nameless)}`] : []),
        ...(remarks.length > 0 ? [`Comments on posts, which were left out, ${excerpts(remarks)}`] : []),
        ...new Set(read.flatMap(({ notes }) => notes)),
      ],
    };
  }
  return null;
}

/** @param posts All of them: an answer may stand within its question, and is none of that. */
function postIn(post: DomElement, { author, text }: Forum, posts: ReadonlySet<DomElement>) {
  const isOwn = (element: DomElement) => {
    let outer = element.parentElement;
    while (outer !== null && !posts.has(outer)) outer = outer.parentElement;
    return outer === post;
  };
  const at = (place: string) => [...post.querySelectorAll(place)].find(isOwn);
  const nameAt = (place: string) =>
    place.startsWith('@') ? post.getAttribute(place.slice(1)) : at(place)?.textContent;
  const name = author.map((place) => lineOf(nameAt(place) ?? '')).find((each) => each !== '') ?? '';
  const content = at(text);
  return content ? { author: name, text: content } : null;
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
    const name = WROTE.exec(lineOf(head?.textContent ?? ''))?.groups?.['name'];
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
  for (let outer = element.parentElement; outer !== null && outer !== part; outer = outer.parentElement)
    if (outer.localName === 'blockquote') return true;
  return false;
}
