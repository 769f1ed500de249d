import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse as parseYaml } from 'yaml';
import { type DraftHeader, NO_HEADER, type Reading } from './draft.ts';
import { contentOf, dateIn, parseDom } from './html/index.ts';

/** A line's end before “(a)”, “b)” and the like, which begin no list in Markdown: it is shown. */
const BEFORE_ITEM = /(?<=\S)\n(?=[ \t]*(?:\((?:\d{1,3}|\p{Ll}|[ivx]{2,5})\)|(?:\p{Ll}|[ivx]{2,5})\)) )/gu;

/** Reads Markdown: CommonMark with GitHub's tables and footnotes, HTML in it, and a header in YAML if there is one. */
export function readMarkdown(source: string): Reading {
  const [front = '', yaml = ''] = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(source) ?? [];
  const header = headerOf(yaml);
  // What stands between two rules may be text.
  const body = header ? source.slice(front.length) : source;
  const html = micromark(body.replace(BEFORE_ITEM, '  \n'), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const { blocks, notes } = contentOf(parseDom(html).body);
  const [first] = blocks;
  const title = header?.title ?? (first?.kind === 'heading' && first.level === 1 ? first.text : null);
  return { header: { ...(header ?? NO_HEADER), title }, blocks, notes };
}

/** What the usual keys of front matter say; null if it is none. */
function headerOf(yaml: string): DraftHeader | null {
  let front: unknown;
  try {
    front = parseYaml(yaml);
  } catch {
    return null;
  }
  if (typeof front !== 'object' || front === null) return null;
  const keys = front as Readonly<Record<string, unknown>>;
  const texts = (...names: readonly string[]): string[] => {
    const value = names.map((name) => keys[name]).find((each) => each !== undefined && each !== null);
    return [value].flat().flatMap((each) => (/string|number/.test(typeof each) ? [String(each).trim()] : []));
  };
  return {
    title: texts('title', 'headline')[0] ?? null,
    publisher: texts('publisher', 'site')[0] ?? null,
    published: dateIn(texts('published', 'date', 'pubDate', 'datePublished')[0] ?? '') ?? null,
    url: texts('url', 'canonical_url', 'canonical', 'source', 'link').find((url) => /^https?:/.test(url)) ?? null,
    language: texts('language', 'lang')[0] ?? null,
    authors: texts('authors', 'author'),
  };
}
