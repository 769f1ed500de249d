const known = new Map<string, string>();

/** The language of a BCP 47 tag of a document or a file, whatever the script and the region. */
export function languageOf(tag: string): string {
  const language = known.get(tag) ?? new Intl.Locale(tag).language;
  known.set(tag, language);
  return language;
}
