import { rules, SimpleMarkdown } from 'discord-markdown-parser';

/** A piece of parsed markup: its type decides what else it holds. */
interface Node {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the parser gives no types to what a node holds.
  readonly [key: string]: any;
}

type Rule = (typeof rules)[string];

/** Markup that stands at the beginning of a line only. */
function atLineStart(pattern: RegExp): Rule['match'] {
  return (source, { prevCapture }) => (!prevCapture || prevCapture[0].endsWith('\n') ? pattern.exec(source) : null);
}

// The parser knows all of Discord's markup that the bot uses, but for lists, and small print straight behind a quote.
const list: Rule = {
  order: SimpleMarkdown.defaultRules.list.order,
  match: atLineStart(/^(?:[-*] .+(?:\n|$))+/),
  parse: ([lines = ''], parse, state) => ({
    items: lines
      .trimEnd()
      .split('\n')
      .map((line) => parse(line.slice('- '.length), state)),
  }),
};
const subtext = { ...rules['subtext'], match: atLineStart(/^-# +(.+)(?:\n|$)/) } as Rule;

// Bots may mask links, so the parser's rule for them is added.
const parse = SimpleMarkdown.parserFor({ ...rules, link: SimpleMarkdown.defaultRules.link, list, subtext });

const CHANNEL: readonly Node[] = [{ type: 'text', content: '# general › ✉' }];

/** Text as HTML that shows just that, also within an attribute. */
export const escapeHtml = (text: string): string => SimpleMarkdown.sanitizeText(text);

/**
 * Discord's markup as HTML of the components.
 *
 * @param names Of the users whom it mentions, by their ids.
 * @throws if it holds markup that the bot has never used before.
 */
export function markupToHtml(markup: string, names: Readonly<Record<string, string>> = {}): string {
  // A code block ends its line by itself.
  const within = (nodes: readonly Node[]): string =>
    nodes
      .map((node, index) => (node.type === 'br' && nodes[index - 1]?.type === 'codeBlock' ? '' : html(node)))
      .join('');
  const element = (tag: string, { content }: Node) => `<${tag}>${within(content)}</${tag}>`;
  const text = ({ content }: Node) => escapeHtml(content);
  const link = ({ content, target }: Node) =>
    `<discord-link href="${escapeHtml(target)}">${within(content)}</discord-link>`;
  const renderers: Readonly<Record<string, (node: Node) => string>> = {
    text,
    emoticon: text,
    twemoji: ({ name }) => escapeHtml(name),
    br: () => '<br>',
    newline: () => '<br>',
    // Not discord-bold, which adds a space.
    strong: (node) => element('strong', node),
    em: (node) => element('em', node),
    strikethrough: (node) => element('s', node),
    subtext: (node) => element('small', node),
    inlineCode: (node) => `<discord-code>${text(node)}</discord-code>`,
    codeBlock: (node) => `<discord-code multiline>${text(node)}</discord-code>`,
    link,
    // Of a message's address, Discord shows the channel.
    url: (node) =>
      link(node['target'].startsWith('https://discord.com/channels/') ? { ...node, content: CHANNEL } : node),
    autolink: link,
    slashCommand: ({ name }) => `<discord-mention type="slash">${escapeHtml(name)}</discord-mention>`,
    user: ({ id }) => `<discord-mention>${escapeHtml(names[id] ?? id)}</discord-mention>`,
    // The line break that ends a block shows nothing.
    blockQuote: ({ content }) =>
      `<discord-quote>${within(content.at(-1)?.type === 'br' ? content.slice(0, -1) : content)}</discord-quote>`,
    list: ({ items }) =>
      `<discord-unordered-list>${items
        .map((item: readonly Node[]) => `<discord-list-item>${within(item)}</discord-list-item>`)
        .join('')}</discord-unordered-list>`,
  };
  function html(node: Node): string {
    const renderer = renderers[node.type];
    if (!renderer) throw new Error(`tools/pictures/markup.ts does not know how to draw markup of type “${node.type}”.`);
    return renderer(node);
  }
  return within(parse(markup, { inline: true }));
}

/** What somebody reads of Discord's markup. */
export function markupToText(markup: string, names: Readonly<Record<string, string>> = {}): string {
  const text = (node: Node): string => {
    if (node.type === 'br' || node.type === 'newline') return '\n';
    if (node.type === 'user') return `@${names[node['id']] ?? node['id']}`;
    if (node.type === 'slashCommand') return `/${node['name']}`;
    const content: unknown = node['items']?.flat() ?? node['content'] ?? node['name'];
    return Array.isArray(content) ? content.map(text).join('') : String(content);
  };
  return parse(markup, { inline: true }).map(text).join('');
}
