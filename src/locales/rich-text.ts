/** A piece of a line: plain words, words that matter, words that do not hold, a link, or a person by their id. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly struck: string }
  | { readonly link: string; readonly url: string }
  | { readonly user: string };

/**
 * What is to be read, free of any place's markup; `\n` begins a new line. Whoever shows it escapes every piece, so that
 * nothing in it can pass for markup.
 */
export type RichText = readonly Inline[];

/** Puts pieces into a sentence: text`by ${strong(name)}`. */
export function text(literals: TemplateStringsArray, ...values: readonly (Inline | number | RichText)[]): RichText {
  return literals.flatMap((literal, index): Inline[] => {
    const value = values[index];
    const pieces: RichText =
      value === undefined ? [] : typeof value === 'number' ? [String(value)] : isRichText(value) ? value : [value];
    return [literal, ...pieces].filter((piece) => piece !== '');
  });
}

function isRichText(value: Inline | RichText): value is RichText {
  return Array.isArray(value);
}

export function strong(words: string): Inline {
  return { strong: words };
}

export function struck(words: string): Inline {
  return { struck: words };
}

export function link(words: string, url: string): Inline {
  return { link: words, url };
}

export function user(id: string): Inline {
  return { user: id };
}

/** The same without any emphasis; of links only the words. */
export function plain(pieces: RichText): string {
  return pieces.map(wordsOf).join('');
}

function wordsOf(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  if ('user' in piece) return `@${piece.user}`;
  return 'struck' in piece ? piece.struck : piece.link;
}
