import { micromark, type Options } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse as parseYaml } from 'yaml';
import { headingLabel } from '../../../documents/index.ts';
import { type DraftHeader, NO_HEADER, type Reading } from '../draft.ts';
import { isLabelled } from '../drafting/labels.ts';
import { contentOf, type DomDocument, dateIn, parseDom } from '../html/index.ts';
import { groupsOf, layoutOf } from './layout.ts';

/** A line's end before “(a)”, “b)”, “•” and the like, which begin no list in Markdown: it is shown. */
const BEFORE_ITEM = /(?<=\S)\n(?=[ \t]*(?:[•▪●◦‣]|\((?:\d{1,3}|\p{Ll}|[ivx]{2,5})\)|(?:\p{Ll}|[ivx]{2,5})\)) )/gu;

/** A line's end behind one that is all bold, at the beginning of an item or a paragraph: “1. **Budget**⏎   Jane Doe said …”. */
const BEHIND_BOLD =
  /(?<=(?:^|\n)[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[ \t]*)\n(?=[ \t]*[\p{L}\p{N}“"])/gu;

/** Reads Markdown: CommonMark with GitHub's tables and footnotes, HTML in it, and a header in YAML or TOML if there is one. */
export function readMarkdown(source: string): Reading {
  const [front = '', fence, written = ''] = /^(---|\+\+\+)[ \t]*\n([\s\S]*?\n)?\1[ \t]*(?:\n|$)/.exec(source) ?? [];
  const header = headerOf(fence === '+++' ? asYaml(written) : written);
  // What stands between two rules may be text.
  const body = header ? source.slice(front.length) : source;
  const { text, kept } = withVerses(apart(body));
  const html = micromark(text.replace(BEFORE_ITEM, '  \n').replace(BEHIND_BOLD, '  \n'), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), AS_WRITTEN],
    allowDangerousHtml: true,
  });
  const page = parseDom(html.replace(/<li><!--(\d+)-->/g, '<li value="$1">'));
  withoutLazyNumbers(page);
  openAlerts(page);
  const { blocks, notes } = contentOf(page.body);
  const [first] = blocks;
  const title = header?.known.title ?? (first?.kind === 'heading' && first.level === 1 ? first.text : null);
  const unread = header && header.known.published === null ? header.date : '';
  const dates = unread === '' ? [] : [`The date “${unread}” was not understood: write it as published: 2022-02-04.`];
  const about = kept > 0 ? [`Paragraphs of short lines, which Markdown would join, were kept as lines: ${kept}.`] : [];
  return { header: { ...(header?.known ?? NO_HEADER), title }, blocks, notes: [...dates, ...notes, ...about] };
}

/** What is used of micromark while it writes HTML. */
interface Writer {
  raw(text: string): void;
  sliceSerialize(token: unknown): string;
}

/** Keeps what CommonMark leaves out: the numbers of a list behind its first, and whether a task is done. */
const AS_WRITTEN = {
  enter: { taskListCheck() {} },
  exit: {
    listItemPrefix(this: Writer, token: unknown) {
      const [number] = /\d+(?=[.)])/.exec(this.sliceSerialize(token)) ?? [];
      if (number !== undefined) this.raw(`<!--${Number(number)}-->`);
    },
    taskListCheck(this: Writer, token: unknown) {
      this.raw(this.sliceSerialize(token));
    },
    taskListCheckValueChecked() {},
  },
} as NonNullable<Options['htmlExtensions']>[number];

/** “1. … 1. … 1. …” is written to be counted. */
function withoutLazyNumbers(page: DomDocument): void {
  for (const list of page.querySelectorAll('ol')) {
    const items = [...list.children];
    const numbers = new Set(items.map((item) => item.getAttribute('value')));
    if (items.length > 1 && numbers.size === 1) for (const item of items.slice(1)) item.removeAttribute('value');
  }
}

/** Makes paragraphs of notes and warnings, “> [!WARNING]”, which are no quotations, without that mark. Changes the page. */
function openAlerts(page: DomDocument): void {
  for (const block of [...page.querySelectorAll('blockquote')]) {
    const html = block.innerHTML.trim();
    const [mark, title = ''] = /^<p>\[!\w+\][+-]?[ \t]*([^\n<]*)\n?/.exec(html) ?? [];
    if (mark !== undefined) block.outerHTML = `<p>${title}</p><p>${html.slice(mark.length)}`;
  }
}

/** “**Rule 2:** …”, “Rule 2: …”, “**2. Be kind.** …”, “**2.** …”, “`2.` …”. */
const NUMBERED = /^(?:\*\*|__|`)(?=\p{L}+ \d|§|\d{1,3}[.)])|^(?=(?:\p{L}+ |§ ?)\d{1,3}\p{Ll}?[:.)] )/u;

/** Where code begins or ends. */
const FENCE = /^(?:`{3}|~{3})/;

/** In front of what Discord shows in small letters, on a line of its own. */
const SUBTEXT = /^-# +(?=\S)/;

/**
 * Parts lines that follow each other where Markdown would join them: those that are numbered in a way that it does not know, as
 * people write rules, those that begin with labels in a paragraph that does, and small print.
 */
function apart(source: string): string {
  const isNumbered = (line: string | undefined) =>
    line !== undefined && NUMBERED.test(line) && headingLabel(line.replace(/\*\*|__|`/g, '')) !== null;
  const lines = source.split('\n');
  let [isCode, isTalk] = [false, false];
  return lines
    .map((line, at) => {
      if (FENCE.test(line)) isCode = !isCode;
      if (isCode) return line;
      if (SUBTEXT.test(line)) return `\n${line.replace(SUBTEXT, '')}\n`;
      const isFirst = (lines[at - 1] ?? '').trim() === '';
      if (isFirst) isTalk = isLabelled(line);
      const isNext = isNumbered(line) && isNumbered(lines[at - 1]);
      return isNext || (!isFirst && isTalk && /^\S/.test(line) && isLabelled(line)) ? `\n${line}` : line;
    })
    .join('\n');
}

/** Lines that nobody wrapped, as in verses, are no longer than this, in characters. */
const LONGEST_VERSE = 60;
/** So many are no accident; two are lines where both begin like a sentence or an entry. */
const FEWEST_VERSES = 3;
const BEGINS_ANEW = /^[\p{P}\p{S}\s]*[\p{Lu}\p{N}]/u;

/** Behind the label of a part that stands above a paragraph without a blank line between them, on a line of its own. */
const BEHIND_LABEL = /^(?:\s?[:：–—-]\s.*[^.,;。；]|\s?[（(].*[）)])?$/u;

/** Shows the ends of such lines: “Chapter I⏎Article 1⏎The club …”. */
function underLabels(lines: readonly string[]): string {
  const text = lines.findIndex((line) => {
    const label = headingLabel(line) ?? '';
    return !/^[\p{L}§]/u.test(label) || !BEHIND_LABEL.test(line.slice(label.length));
  });
  return [...lines.slice(0, text).map((line) => `${line}  `), ...lines.slice(text)].join('\n');
}

/** What is no paragraph: headings, lists, quotations, tables, code, HTML, definitions. */
const NO_PARAGRAPH = /^(?:#|[-*+] |\d{1,9}[.)] |>|\||\t| {4}|`{3}|~{3}|<|\[[^\]]+\]:|(?:[-=_*] ?){3,}$)/;

/** Shows the ends of lines in paragraphs of short ones that are not merely wrapped, as chats and poems have them. */
function withVerses(source: string): { readonly text: string; readonly kept: number } {
  const groups = groupsOf(source.split('\n'));
  const { areJoined, goesOn } = layoutOf(groups.filter((group) => !group.some((line) => NO_PARAGRAPH.test(line))));
  const isVerse = (group: readonly string[]) =>
    (group.length >= FEWEST_VERSES || (group.length > 1 && group.every((line) => BEGINS_ANEW.test(line)))) &&
    group.every((line) => line.trim() !== '' && line.length <= LONGEST_VERSE && !NO_PARAGRAPH.test(line)) &&
    !(areJoined && group.some((line, at) => at > 0 && goesOn(group[at - 1] ?? '', line)));
  let isCode = false;
  let kept = 0;
  const text = source
    .replace(/^\n+|\n+$/g, '')
    .split(/(\n(?:[ \t]*\n)+)/)
    .map((part) => {
      const lines = part.split('\n');
      const fences = lines.filter((line) => FENCE.test(line)).length;
      const isInside = isCode || fences > 0;
      if (fences % 2 === 1) isCode = !isCode;
      if (isInside) return part;
      if (!isVerse(lines)) return underLabels(lines);
      kept += 1;
      return lines.map((line) => line.replace(/(?:\\| +)$/, '')).join('  \n');
    });
  return { text: text.join(''), kept };
}

/** The keys above the first table of front matter in TOML, whose texts, dates and lists are written as in YAML. */
function asYaml(toml: string): string {
  return toml.replace(/^\[[\s\S]*/m, '').replace(/^([\w-]+)[ \t]*=[ \t]*/gm, '$1: ');
}

/** What the usual keys of front matter say, and its date as it is written there; null if it is none. */
function headerOf(yaml: string): { readonly known: DraftHeader; readonly date: string } | null {
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
  const date = texts('published', 'date', 'pubDate', 'datePublished')[0] ?? '';
  const known = {
    title: texts('title', 'headline')[0] ?? null,
    publisher: texts('publisher', 'site')[0] ?? null,
    published: dateIn(date) ?? null,
    url: texts('url', 'canonical_url', 'canonical', 'source', 'link').find((url) => /^https?:/.test(url)) ?? null,
    language: texts('language', 'lang')[0] ?? null,
    authors: texts('authors', 'author'),
  };
  return { known, date };
}
