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
