/** A regular expression with the flag `u`, written as it is. */
export function pattern(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts), 'u');
}
