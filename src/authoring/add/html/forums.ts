/** How forums mark who writes, and what. */
export interface Forum {
  readonly post: string;
  /** Where the name stands in a post, the first of these that is there, or in which attribute of it. */
  readonly author: readonly string[];
  readonly text: string;
  /** Whether nothing but a post is marked so, though nobody is named beside it. */
  readonly isSure?: true;
  /** Whether several messages stand below one name, or none that has words. */
  readonly isChat?: true;
}

const SURE = { isSure: true } as const;
const CHAT = { isSure: true, isChat: true } as const;

function forum(
  post: string,
  text: string,
  author: string | readonly string[],
  kind?: typeof SURE | typeof CHAT,
): Forum {
  return { post, text, author: [author].flat(), ...kind };
}

const SIGNED = '.post-signature:last-of-type';

export const FORUMS: readonly Forum[] = [
  // Stack Exchange
  forum(
    '.question, .answer',
    '.js-post-body, .post-text',
    ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"] a', `${SIGNED} .user-details a`, `${SIGNED} a`],
    SURE,
  ),
  // As schema.org has pages of questions and answers
  forum(
    '[itemtype$="schema.org/Question"], [itemtype$="schema.org/Answer"]',
    '[itemprop="text"]',
    ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]'],
    SURE,
  ),
  // Reddit, as it is today and as it was
  forum('shreddit-post, shreddit-comment', '[slot="text-body"], [slot="comment"]', '@author', CHAT),
  forum('.thing[data-author]', '.md', '@data-author', CHAT),
  // Discord, as DiscordChatExporter writes it
  forum('.chatlog__message-group', '.chatlog__content', ['.chatlog__author', '.chatlog__author-name'], CHAT),
  // X, and Twitter before
  forum('[data-testid="tweet"]', '[data-testid="tweetText"]', '[data-testid="User-Name"] span', CHAT),
  // Telegram, as its programs export it
  forum('.message', '.text', '.from_name', CHAT),
  // phpBB
  forum('.post', '.content', ['.author .username', '.author .username-coloured']),
  // XenForo
  forum('article.message, .message--post', '.message-body .bbWrapper', '@data-author'),
  // Discourse, as it is saved, and as search engines see it
  forum('.topic-post', '.cooked', ['.topic-meta-data .username a', '.topic-meta-data .username']),
  forum('.crawler-post', '[itemprop="text"], .post', '.creator [itemprop="name"]'),
  // Simple Machines Forum, MyBB, vBulletin
  forum('.post_wrapper', '.post .inner', '.poster h4 a'),
  forum('.post', '.post_body', ['.author_information .largetext', '.author_information a']),
  forum('.postcontainer', '.postcontent', '.username'),
  // Whatever calls them so
  forum('.post', '.body', '.author'),
  forum('.question, .answer', '.body, .content, .text', '.author, .user, .username, .name'),
];
