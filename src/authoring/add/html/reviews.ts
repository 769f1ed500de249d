import { type DomDocument, type DomElement, lineIn } from './dom.ts';
import { isSigned, signerOf } from './quoted-blocks.ts';
import { spokenBy } from './speeches.ts';

/** What customers and readers say of something, on a page that says more than that. */
const REVIEWS =
  '[class~="comment"], [class~="review"], [class~="review-item"], [class~="review-card"], [class~="testimonial"], [class~="testimonial-item"], [itemprop="review"], [itemtype$="schema.org/Review"]';
/** One alone may be a critic's article. */
const FEWEST = 2;
const WHO =
  '[itemprop="author"], [class*="author"], [class*="reviewer"], [class*="user"], [class~="name"], [class*="-name"], cite, footer';
const NAME = 'cite, .fn, [itemprop="name"], a';
const WHAT =
  '[itemprop="reviewBody"], [class*="body"], [class*="text"], [class*="content"], [class*="title"], blockquote, p';
/** In characters. */
const LONGEST_NAME = 60;

/** Says of each review of a page whose words it is, without that name; of those without one nothing. Changes the page. */
export function nameReviews(page: DomDocument): void {
  const reviews = new Set(page.querySelectorAll(REVIEWS));
  if (reviews.size < FEWEST) return;
  for (const review of reviews) {
    // Within a comment stand those that answer it.
    const ownAt = (place: string) =>
      [...review.querySelectorAll(place)].filter((element) => closest(element, reviews) === review);
    const who = whoIn(ownAt);
    who?.element.remove();
    for (const what of who ? outermost(ownAt(WHAT)) : []) what.outerHTML = spokenBy(who?.name ?? '', what.innerHTML);
  }
}

/**
 * The element of a review that names who wrote it, in front of what they are: “Jane Doe, Oslo”, “— Jane Doe, teacher”.
 *
 * @param ownAt Its elements that a selector finds.
 */
function whoIn(
  ownAt: (place: string) => readonly DomElement[],
): { readonly element: DomElement; readonly name: string } | null {
  const signature = ownAt('p').at(-1);
  const isLast = signature !== undefined && isSigned(lineIn(signature));
  // Beside it may stand the letter that is shown instead of a picture.
  const element = ownAt(WHO).find((each) => /\p{L}.*\p{L}/u.test(lineIn(each))) ?? (isLast ? signature : undefined);
  // “Jane Doe says:”
  const line = lineIn(element?.querySelector(NAME) ?? element).replace(/^[—–―-]+\s*/u, '');
  if (!element || line === '' || line.length > LONGEST_NAME) return null;
  return { element, name: signerOf(line) ?? line };
}

/** The nearest of some elements around another one. */
function closest({ parentElement: outer }: DomElement, all: ReadonlySet<DomElement>): DomElement | null {
  return outer === null || all.has(outer) ? outer : closest(outer, all);
}

/** Those elements that stand in no other of them. */
function outermost(elements: readonly DomElement[]): DomElement[] {
  const all = new Set(elements);
  return elements.filter((element) => closest(element, all) === null);
}
