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
  /** Where the name stands in a post, or in which attribute of it. */
  readonly author: string;
  readonly text: string;
}

const FORUMS: readonly Forum[] = [
  // phpBB
  { post: '.post', author: '.author .username, .author .username-coloured', text: '.content' },
  // XenForo
  { post: 'article.message, .message--post', author: '@data-author', text: '.message-body .bbWrapper' },
  // Discourse, as it is saved, and as search engines see it
  { post: '.topic-post', author: '.topic-meta-data .username a, .topic-meta-data .username', text: '.cooked' },
  { post: '.crawler-post', author: '.creator [itemprop="name"]', text: '[itemprop="text"], .post' },
  // Simple Machines Forum, MyBB, vBulletin
  { post: '.post_wrapper', author: '.poster h4 a', text: '.post .inner' },
  { post: '.post', author: '.author_information .largetext, .author_information a', text: '.post_body' },
  { post: '.postcontainer', author: '.username', text: '.postcontent' },
  { post: '.post', author: '.author', text: '.body' },
];
/** One post may be an article, and several small ones beside an article be teasers of others. */
const FEWEST = 2;
const LEAST_SHARE = 1 / 3;
/** What only works on a screen: “Click to expand …”. */
const CONTROLS = '.bbCodeBlock-expandLink, .quote-controls';
/** Above what is quoted of another post, and who wrote that. */
const QUOTED_FROM = 'cite, .quoteheader, .bbCodeBlock-title, .title';
const WROTE =
  /^(?<name>.{1,60}?)\s+(?:wrote|said|schrieb|hat geschrieben|escribió|a écrit|escreveu|ha scritto|писал(?:\(а\)|а)?|написал\(?а?\)?)\s*:?\s*(?:↑|$)/iu;

/** The posts of a forum, each as the words of whoever wrote it; null if a page is none. */
export function postsOf(
  page: DomDocument,
): { readonly blocks: readonly Block[]; readonly notes: readonly string[] } | null {
  for (const forum of FORUMS) {
    const posts = [...page.querySelectorAll(forum.post)].map((post) => postIn(post, forum));
    const found = posts.flatMap((post) => post ?? []);
    if (found.length < FEWEST || found.length < posts.length) continue;
    const lengthOf = (all: readonly Block[]) => all.reduce((sum, block) => sum + block.text.length, 0);
    const read = found.map(({ author, text }) => ({ author, ...contentOfPost(said(author), text) }));
    if (lengthOf(read.flatMap(({ blocks }) => blocks)) < LEAST_SHARE * lengthOf(contentOf(page.body).blocks)) continue;
    const names = countsOf(read.map(({ author }) => author));
    const nameless = read.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind !== 'heading' && block.said.length === 0 ? [block.text] : [])),
    );
    return {
      blocks: read.flatMap(({ blocks }) => blocks),
      notes: [
        `Posts of a forum, by the names beside them: ${listOf(names)}.`,
        ...(nameless.length > 0 ? [`Quoted in posts, but it could not be told from whom, ${excerpts(nameless)}`] : []),
        ...new Set(read.flatMap(({ notes }) => notes)),
      ],
    };
  }
  return null;
}

function postIn(post: DomElement, { author, text }: Forum) {
  const name = lineOf(
    author.startsWith('@')
      ? (post.getAttribute(author.slice(1)) ?? '')
      : (post.querySelector(author)?.textContent ?? ''),
  );
  const content = post.querySelector(text);
  return name === '' || !content ? null : { author: name, text: content };
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
    if (!block.isQuoted) return { ...block, said: [author] };
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
