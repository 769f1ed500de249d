import { words } from '../../../text/index.ts';
import { type DraftHeader, NO_HEADER } from '../draft.ts';
import { type DomDocument, lineIn, lineOf, parseDom } from './dom.ts';
import { isOfType, type JsonNode, jsonNodesIn } from './json-ld.ts';

interface Metadata {
  readonly header: DraftHeader;
  readonly notes: readonly string[];
  /** Whether the date is that of a time in UTC, which may be another day where it was published. */
  readonly isInUtc: boolean;
}

/**
 * What a page says of itself: JSON-LD before OpenGraph and other meta tags, these before what is only shown.
 *
 * @param address Where it was fetched from; null for a saved page.
 */
export function metadataOf(page: DomDocument, html: string, address: string | null): Metadata {
  const notes: string[] = [];
  const article = articleIn(page);
  const meta = metaTagsOf(page);
  const { published, isInUtc } = publishedOf(page, article, meta, notes);
  const named = namesOf(article?.['author']);
  const written = (meta.get('author') ?? [])
    .filter((name) => !/^https?:/.test(name))
    .concat((meta.get('byl') ?? []).map((name) => name.replace(/^by\s+/i, '')));
  const authors = named.length > 0 ? named : written;
  const alike = new Set([...named, ...written].map((name) => name.toLowerCase()));
  if (named.length > 0 && alike.size > named.length) {
    notes.push(`The page names its authors in two ways: ${[...alike].join('; ')}. Check authors.`);
  }
  // As text in some pages.
  if (/^false$/i.test(String(article?.['isAccessibleForFree'])))
    notes.push(
      'The page says that it is not free to read: if its text breaks off, log in in a browser, save the page, and add the file.',
    );
  const language =
    page.documentElement.getAttribute('lang') || text(article?.['inLanguage']) || first(meta, 'og:locale', 'language');
  const header = {
    ...NO_HEADER,
    title: titleOf(page, text(article?.['headline']) || text(article?.['name']), first(meta, 'og:title')),
    publisher: namesOf(article?.['publisher'])[0] ?? first(meta, 'og:site_name', 'citation_publisher', 'dc.publisher'),
    published,
    url: addressOf(page, meta, html, address),
    language: language?.replace('_', '-') ?? null,
    authors,
  };
  return { header, notes, isInUtc };
}

const ARTICLE = /(?:Article|Posting|Report|Legislation|ScholarlyWork|Recipe)$/;

/** The JSON-LD of the article that a page is, with what it refers to in place. */
function articleIn(page: DomDocument): JsonNode | undefined {
  const nodes = jsonNodesIn(page);
  const byId = new Map(nodes.filter((node) => node['@id']).map((node) => [node['@id'], node]));
  const found = nodes.find((node) => isOfType(node, ARTICLE)) ?? nodes.find((node) => node['headline']);
  if (!found) return undefined;
  const resolved = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(resolved) : (byId.get((value as JsonNode | null)?.['@id']) ?? value);
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, resolved(value)]));
}

/** The values of meta tags by their names in lower case; `article:author` and the like count as `author`. */
function metaTagsOf(page: DomDocument): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const written = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '')
      .toLowerCase()
      .trim();
    const name = /^(?:article:|citation_|dc\.|dcterms\.)?(?:author|creator)$/.test(written) ? 'author' : written;
    const value = lineOf(tag.getAttribute('content') ?? '');
    const values = tags.get(name) ?? [];
    if (value !== '' && !values.includes(value)) tags.set(name, [...values, value]);
  }
  return tags;
}

const first = (meta: ReadonlyMap<string, readonly string[]>, ...names: readonly string[]): string | null =>
  names.flatMap((name) => meta.get(name) ?? [])[0] ?? null;

/** A value of JSON-LD as text: markup and entities are found in it, too. */
function text(value: unknown): string {
  const written = Array.isArray(value) ? value[0] : value;
  if (typeof written !== 'string') return '';
  return lineOf(/[<&]/.test(written) ? parseDom(written).body.textContent : written);
}

function namesOf(value: unknown): string[] {
  const names = [value]
    .flat()
    .map((each) => text(typeof each === 'object' && each !== null ? (each as JsonNode)['name'] : each));
  return [...new Set(names)].filter((name) => name !== '' && !/^https?:/.test(name));
}

/** In characters: what a page’s title has in front of the name of its site. */
const SHORTEST_OWN = 8;

/** The heading of the page where it is the title that the page gives itself: that is often shortened, or has more to it. */
function titleOf(page: DomDocument, headline: string, social: string | null): string | null {
  const titles = [headline, social ?? '', lineIn(page.querySelector('title'))].filter(Boolean);
  const headings = [...page.querySelectorAll('h1, h2')].map(lineIn).filter(Boolean);
  const [heading, another] = [...page.querySelectorAll('h1')].map(lineIn);
  const isTitle = (shown: string) =>
    titles.some((title) => {
      const start = title.replace(/\s*(?:…|\.{3})$/, '');
      // “Regulations 2024” says more than “Regulations | Example University”.
      const [own = ''] = title.split(/\s+[-–—|·•»]\s+/);
      return (
        (own.length >= SHORTEST_OWN && shown.startsWith(own)) ||
        shown.startsWith(start) ||
        (title.includes(shown) && 2 * shown.length > title.length) ||
        // “Marmalade loaf recipe - Hob & Spoon”
        (own.startsWith(shown) && 2 * shown.length > own.length)
      );
    });
  if (heading && another === undefined && (titles.length === 0 || isTitle(heading))) return heading;
  // “Headline – The Daily Example”, “Poem by Jane Doe”
  const begun = (title: string) =>
    headings.find(
      (shown) =>
        title.startsWith(shown) &&
        /^\s*(?:[-–—|·•:»]\s|(?:by|von|par|por|di)\s\p{Lu})/u.test(title.slice(shown.length)),
    );
  return (titles[0] && begun(titles[0])) ?? titles[0] ?? null;
}

/** Meta tags with the day of publication, those first that are seldom wrong. */
const DATES = words(`
  article:published_time datepublished date dc.date dcterms.created citation_publication_date publishdate publish_date
  publication_date sailthru.date dc.date.issued dcterms.issued pubdate publish-date parsely-pub-date
`);

function publishedOf(
  page: DomDocument,
  article: JsonNode | undefined,
  meta: ReadonlyMap<string, readonly string[]>,
  notes: string[],
): { readonly published: string | null; readonly isInUtc: boolean } {
  const declared = [text(article?.['datePublished']), ...DATES.flatMap((name) => meta.get(name) ?? [])].filter(Boolean);
  const dates = [...new Set(declared.flatMap((each) => dateIn(each) ?? []))];
  if (dates.length > 1) notes.push(`The page gives several dates: ${dates.join(', ')}. Check published.`);
  if (dates[0] !== undefined) {
    const written = declared.find((each) => dateIn(each) === dates[0]) ?? '';
    return { published: dates[0], isInUtc: /T(?!00:00(?::00)?(?:\.0+)?(?:Z|\+))[\d:.]+(?:Z|\+00:?00)$/.test(written) };
  }
  const unread = declared[0];
  if (unread !== undefined) notes.push(`The date “${unread}” was not understood: write it as published: 2022-02-04.`);
  const shown = [...page.querySelectorAll('time')].flatMap(
    (time) => dateIn(time.getAttribute('datetime') ?? time.textContent) ?? [],
  );
  if (shown[0] !== undefined) {
    notes.push(`The date is the first that the page shows, ${shown[0]}: check published, it may be of something else.`);
  }
  return { published: shown[0] ?? null, isInUtc: false };
}

/** A date as exactly as it is written: a year, a month or a day. */
export function dateIn(written: string): string | undefined {
  const [, date] = /^\s*(\d{4}(?:[-/]\d{2}(?:[-/]\d{2})?)?)(?!\d)/.exec(written) ?? [];
  return date?.replaceAll('/', '-');
}

/** What only says by which way somebody came to a page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/;

/** The page's own address: a site's front page is only that of what was fetched there. */
function addressOf(
  page: DomDocument,
  meta: ReadonlyMap<string, readonly string[]>,
  html: string,
  address: string | null,
): string | null {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  // Browsers leave it in pages that they save.
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  const base = address ?? saved;
  const isFront = ({ pathname, search }: URL) => pathname === '/' && search === '';
  const isOfFront = base !== undefined && URL.canParse(base) && isFront(new URL(base));
  for (const each of [canonical, first(meta, 'og:url'), base]) {
    if (!each || !URL.canParse(each, base)) continue;
    const url = new URL(each, base);
    if (!/^https?:$/.test(url.protocol) || (isFront(url) && !isOfFront)) continue;
    const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
    for (const key of tracking) url.searchParams.delete(key);
    return url.href.replace(/#.*$/, '');
  }
  return null;
}
