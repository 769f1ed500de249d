import type { DraftHeader } from '../draft.ts';

/** What programs call files that nobody has named, also in brackets, and names of files: “report_final_v3”. */
const NO_TITLE =
  /^(?:\([^()]*\)|(?=\S*_)\S+|\S+\.(?:html?|php|docx?|pdf|odt|rtf|txt|md|tex|indd|pages)|(?:https?|file):\S+|(?:document|dokument|documento|документ|文档|presentation|untitled|unbenannt|sans titre|sin título|sem título|без имени|无标题|word document|about:blank)\s*\d*|(?:microsoft word|powerpoint)?\s*-?\s*document\s*\d*)$/i;
/** Programs that make files, and what they write where nobody is named. */
const NOBODY =
  /^(?:\([^()]*\)|un-?named|python(?:-docx)?|pandoc|libre ?office|open ?office|apache poi|google docs|(?:microsoft )?(?:office|word|windows)(?: user)?|.*benutzer|usuario.*|utilisateur.*|пользователь.*|user|admin(?:istrator)?|root|owner|guest|author|default|unknown|anonymous|n\/a|-)$/i;

/** The name of an account: “jdoe2”. */
const ACCOUNT = /^[\p{Ll}\d._@-]+$/u;

/**
 * What a file's properties say of the text: title and authors, but for those that programs put there. The day on which the
 * file was made says nothing of when the text was published.
 *
 * @param created ISO 8601, if it is known.
 */
export function propertiesOf(
  title: string | null,
  authors: string | null,
  created: string | null,
): { readonly header: Pick<DraftHeader, 'title' | 'authors'>; readonly notes: readonly string[] } {
  const named = title !== null && NO_TITLE.test(title) ? null : title;
  const people = (authors?.split(/\s*;\s*/) ?? []).filter(
    (name) => name !== '' && !NOBODY.test(name) && !ACCOUNT.test(name),
  );
  const told = [...(named === null ? [] : ['title']), ...(people.length === 0 ? [] : ['authors'])];
  return {
    header: { title: named, authors: people },
    notes: [
      ...(told.length > 0
        ? [`From the file’s properties, which may be another text’s or whoever typed it, check: ${told.join(', ')}.`]
        : []),
      ...(created === null
        ? []
        : [`The file was made on ${created}: if the text was published then, add it as published.`]),
    ],
  };
}
