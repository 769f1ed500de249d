import { rules, SimpleMarkdown } from 'discord-markdown-parser';

/** What a parser of Discord's markup finds at one place in a message. */
interface Leaf {
  /** The kinds of markup around it, from outside to inside, then its own. */
  readonly path: string;
  readonly text: string;
  /** Of the innermost link around it. */
  readonly target: string | undefined;
}

// Bots may mask links, so the parser's rule for them is added.
const parse = SimpleMarkdown.parserFor({ ...rules, link: SimpleMarkdown.defaultRules.link });
type Node = ReturnType<typeof parse>[number];

/** A message as a parser of Discord's markup reads it. */
export function leavesOf(markup: string): Leaf[] {
  const leaves = (node: Node, around: readonly string[], target: string | undefined): Leaf[] => {
    const path = [...around, node.type === 'url' || node.type === 'autolink' ? 'link' : node.type];
    const to = node['target'] ?? target;
    const content: unknown = node['content'];
    if (Array.isArray(content)) return content.flatMap((each: Node) => leaves(each, path, to));
    const text =
      node.type === 'br' || node.type === 'newline' ? '\n' : String(content ?? node['name'] ?? node['id'] ?? '');
    return [{ path: path.join(' '), text, target: to }];
  };
  return parse(markup, { inline: true }).flatMap((node) => leaves(node, [], undefined));
}
