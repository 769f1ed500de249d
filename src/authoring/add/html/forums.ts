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

export const FORUMS: readonly Forum[] = [
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
  // Reddit, as it is today and as it was
  {
    post: 'shreddit-post, shreddit-comment',
    author: ['@author'],
    text: '[slot="text-body"], [slot="comment"]',
    isSure: true,
    isChat: true,
  },
  { post: '.thing[data-author]', author: ['@data-author'], text: '.md', isSure: true, isChat: true },
  // Discord, as DiscordChatExporter writes it
  {
    post: '.chatlog__message-group',
    author: ['.chatlog__author', '.chatlog__author-name'],
    text: '.chatlog__content',
    isSure: true,
    isChat: true,
  },
  // X, and Twitter before
  {
    post: '[data-testid="tweet"]',
    author: ['[data-testid="User-Name"] span'],
    text: '[data-testid="tweetText"]',
    isSure: true,
    isChat: true,
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
