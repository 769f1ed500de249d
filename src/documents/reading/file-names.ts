/** `<id>.md` is a document, `<id>.questions.<language>.md` the questions beside it. */
const QUESTIONS = /\.questions\.([^.]+)\.md$/i;

/** The language that a file of questions is named for; undefined if the file is a document. */
export function questionsLanguage(file: string): string | undefined {
  return QUESTIONS.exec(file)?.[1];
}

/** `data/My Article.md`, `data/my-article.questions.en.md` → `my-article` */
export function documentId(file: string): string {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(QUESTIONS, '')
    .replace(/\.md$/i, '');
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, '-');
}
