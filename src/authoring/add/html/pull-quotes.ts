import type { DomDocument, DomElement } from './dom.ts';

const PULL_QUOTE = /(?:^|[-_\s])pull-?quote/i;

/** Takes away what a page shows a second time in large letters, to draw readers in. Changes the page. */
export function withoutPullQuotes(page: DomDocument): void {
  const text = page.body.cloneNode(true);
  for (const quote of pullQuotesIn(text)) quote.remove();
  const letters = lettersIn(text);
  for (const quote of pullQuotesIn(page.body)) {
    const words = lettersIn(quote.querySelector('blockquote, p') ?? quote);
    if (words !== '' && letters.includes(words)) quote.remove();
  }
}

function pullQuotesIn(part: DomElement): DomElement[] {
  return [...part.querySelectorAll('[class]')].filter((each) => PULL_QUOTE.test(each.getAttribute('class') ?? ''));
}

function lettersIn({ textContent }: DomElement): string {
  return textContent.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
