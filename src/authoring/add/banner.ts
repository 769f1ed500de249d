/** What press releases have above their titles, and transcripts around them. */
const BANNER =
  /^\W*(?:for immediate release|(?:press|news|media) release|embargoed\b.*|presse(?:mitteilung|information)|medienmitteilung|nota de prensa|comunicado de (?:prensa|imprensa)|communiqué(?: de presse)?|nota à imprensa|пресс-релиз|新闻稿|新聞稿|(?:(?:full|edited|rough|official) )?transcript|transkript|transcripción|transcription|transcrição|trascrizione|стенограмма|(?:non-?|not )?reportable|文字实录|全文)\W*$/iu;

/** Whether a line above a title is none of the text: “FOR IMMEDIATE RELEASE”. */
export function isBanner(line: string): boolean {
  return BANNER.test(line);
}
