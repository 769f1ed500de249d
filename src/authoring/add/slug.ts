/** Longer ids are cut at a word, in characters. */
const LONGEST_ID = 60;

/** An id made of a title: its letters and numbers in lower case, words joined by hyphens. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const slug = words?.join('-') ?? '';
  if (slug === '') return 'document';
  return slug.length <= LONGEST_ID
    ? slug
    : slug
        .slice(0, LONGEST_ID + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST_ID);
}
