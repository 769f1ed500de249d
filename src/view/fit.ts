/** What some blocks may take of a message, so that there is room for the others. */
export const SHARE = {
  /** A line of ours above or below a quotation. */
  line: 0.25,
  /** A passage in a list. */
  item: 0.1,
  /** A passage that a checked quotation is about. */
  checked: 0.45,
  /** What may be posted again for everybody, below a line that says who does so. */
  posted: 0.94,
  /** What can be copied: the asker's language may need more words than the server's, in which it is shown. */
  copied: 0.975,
};

/**
 * The first of what can be made from some options, the fullest first, for which there is room.
 *
 * @returns What is made from the last option if there is room for none.
 */
export function firstThatFits<Option, Made>(
  options: readonly [Option, ...Option[]],
  make: (option: Option) => Made,
  fits: (made: Made) => boolean,
): Made {
  const [option, ...others] = options;
  const made = make(option);
  const [next, ...rest] = others;
  return next === undefined || fits(made) ? made : firstThatFits([next, ...rest], make, fits);
}

/** As many of the first of some things as there is room for. */
export function firstThatFit<Thing>(
  things: readonly Thing[],
  fits: (some: readonly Thing[]) => boolean,
): readonly Thing[] {
  const count = things.findIndex((_, at) => !fits(things.slice(0, at + 1)));
  return count === -1 ? things : things.slice(0, count);
}
