/**
 * A piece of a line: plain words, words that matter, words that do not hold, a link, a person by their id, or a command by
 * what it is registered as and what its asker types.
 */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly struck: string }
  | { readonly link: string; readonly url: string }
  | { readonly user: string }
  | { readonly command: string; readonly typed: string };

/**
 * What is to be read, free of any place's markup; `\n` begins a new line. Whoever shows it escapes every piece, so that
 * nothing in it can pass for markup.
 */
export type RichText = readonly Inline[];

/** Puts pieces into a sentence: text`by ${strong(name)}`. */
export function text(literals: TemplateStringsArray, ...values: readonly (Inline | number | RichText)[]): RichText {
  const pieces: Inline[] = [];
  const add = (piece: Inline) => {
    if (piece !== '') pieces.push(piece);
  };
  for (const [index, literal] of literals.entries()) {
    add(literal);
    const value = values[index];
    if (value === undefined) continue;
    if (isRichText(value)) for (const piece of value) add(piece);
    else add(typeof value === 'number' ? String(value) : value);
  }
  return pieces;
}

function isRichText(value: Inline | number | RichText): value is RichText {
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

/** Commands as they are typed, by what they are called in English. */
export function commandsOf<Key extends string>(
  commands: Readonly<Record<Key, { readonly name: string }>>,
): (key: Key) => Inline {
  return (key) => ({ command: key, typed: `/${commands[key].name}` });
}

/** Texts one after the other, with a separator between them. */
export function joined(texts: readonly RichText[], separator: string): RichText {
  return texts.flatMap((each, index) => (index === 0 ? each : [separator, ...each]));
}

/** The same without any emphasis; of links only the words. */
export function plain(pieces: RichText): string {
  return pieces.map(wordsOf).join('');
}

function wordsOf(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  if ('user' in piece) return `@${piece.user}`;
  if ('typed' in piece) return piece.typed;
  return 'struck' in piece ? piece.struck : piece.link;
}
