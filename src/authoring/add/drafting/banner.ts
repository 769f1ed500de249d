/** What press releases have above their titles, and transcripts around them. */
const BANNER =
  /^\W*(?:for immediate release|(?:press|news|media) release|embargoed\b.*|presse(?:mitteilung|information)|medienmitteilung|nota de prensa|comunicado de (?:prensa|imprensa)|communiqué(?: de presse)?|nota à imprensa|пресс-релиз|新闻稿|新聞稿|(?:(?:full|edited|rough|official) )?transcript|transkript|transcripción|transcription|transcrição|trascrizione|стенограмма|(?:non-?|not )?reportable|文字实录|全文)\W*$/iu;

/** Whether a line above a title is none of the text: “FOR IMMEDIATE RELEASE”. */
export function isBanner(line: string): boolean {
  return BANNER.test(line);
}

/** Whom to ask about a press release: “Contact: Jane Doe”, “Tel: …”. */
const CONTACT =
  /^(?:(?:press |media )?contacts?|tel(?:ephone)?|phone|fax|mobile|e-?mails?|web(?:site)?|embargo|kontakt|pressekontakt|contacto|teléfono|téléphone|contato|telefone|контакты?|тел)\.?\s*[:：]|^\S+@\S+$|^https?:\/\/\S+$/iu;
/** In front of the text of a release stand so many groups of lines at most, none longer than this, in characters. */
const [MOST_ABOVE, LONGEST_ABOVE] = [3, 100];

/**
 * The groups of lines of a press release without its letterhead, banner, and whom to ask; the same ones of any other text.
 *
 * @param groups The lines between blank ones.
 */
export function withoutLetterhead(groups: readonly (readonly string[])[]): {
  readonly groups: readonly (readonly string[])[];
  readonly left: readonly string[];
} {
  const banner = groups.slice(0, MOST_ABOVE).findIndex((group) => group.some(isBanner));
  const above = groups.slice(0, Math.max(0, banner)).flat();
  const isText = (line: string) => line.length > LONGEST_ABOVE || /[.!?…:]$/u.test(line);
  // A title may stand there, too.
  const isLetterhead = above.length === 0 || above.some((line) => CONTACT.test(line.trim()) || /\d/.test(line));
  if (banner === -1 || !isLetterhead || above.some(isText)) return { groups, left: [] };
  const isLeft = (line: string) => isBanner(line) || CONTACT.test(line.trim());
  const [head = [], ...others] = groups.slice(banner);
  const below = others.findIndex((group) => !group.every(isLeft));
  const [between, text] = [others.slice(0, Math.max(0, below)), others.slice(Math.max(0, below))];
  const kept = head.filter((line) => !isLeft(line));
  return {
    groups: kept.length > 0 ? [kept, ...text] : text,
    left: [...above, ...head.filter(isLeft), ...between.flat()],
  };
}
