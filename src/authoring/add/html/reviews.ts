import { type DomDocument, type DomElement, lineIn } from './dom.ts';
import { isSigned, signerOf } from './quoted-blocks.ts';
import { spokenBy } from './speeches.ts';

/** What customers say of something, on a page that says more than that. */
const REVIEWS =
  '[class~="review"], [class~="review-item"], [class~="review-card"], [class~="testimonial"], [class~="testimonial-item"], [itemprop="review"], [itemtype$="schema.org/Review"]';
/** One alone may be a critic's article. */
const FEWEST = 2;
const WHO =
  '[itemprop="author"], [class*="author"], [class*="reviewer"], [class*="user"], [class~="name"], [class*="-name"], cite, footer';
const WHAT =
  '[itemprop="reviewBody"], [class*="body"], [class*="text"], [class*="content"], [class*="title"], blockquote, p';
/** In characters. */
const LONGEST_NAME = 60;

/** Says of each review of a page whose words it is, without that name; of those without one nothing. Changes the page. */
export function nameReviews(page: DomDocument): void {
  const reviews = outermost([...page.querySelectorAll(REVIEWS)]);
  if (reviews.length < FEWEST) return;
  for (const review of reviews) {
    const who = whoIn(review);
    if (!who) continue;
    who.element.remove();
    for (const what of outermost([...review.querySelectorAll(WHAT)]))
      what.outerHTML = spokenBy(who.name, what.innerHTML);
  }
}

/** The element of a review that names who wrote it, in front of what they are: “Jane Doe, Oslo”, “— Jane Doe, teacher”. */
function whoIn(review: DomElement): { readonly element: DomElement; readonly name: string } | null {
  const signature = [...review.querySelectorAll('p')].at(-1);
  const isLast = signature !== undefined && isSigned(lineIn(signature));
  const element = review.querySelector(WHO) ?? (isLast ? signature : undefined);
  const line = lineIn(element).replace(/^[—–―-]+\s*/u, '');
  if (!element || !/\p{L}/u.test(line) || line.length > LONGEST_NAME) return null;
  return { element, name: signerOf(line) ?? line };
}

/** Those elements that stand in no other of them. */
function outermost(elements: readonly DomElement[]): DomElement[] {
  const all = new Set(elements);
  const isInside = ({ parentElement: outer }: DomElement): boolean =>
    outer !== null && (all.has(outer) || isInside(outer));
  return elements.filter((element) => !isInside(element));
}
