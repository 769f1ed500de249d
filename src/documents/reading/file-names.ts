/** `<id>.md` is a document, `<id>.questions.<language>.md` the questions beside it, `<id>.words.md` its glossary. */
const QUESTIONS = /\.questions\.([^.]+)\.md$/i;
const GLOSSARY = /\.words\.md$/i;

/** The language that a file of questions is named for; undefined if the file is something else. */
export function questionsLanguage(file: string): string | undefined {
  return QUESTIONS.exec(file)?.[1];
}

export function isGlossary(file: string): boolean {
  return GLOSSARY.test(file);
}

/** `data/My Article.md`, `data/my-article.questions.en.md` → `my-article` */
export function documentId(file: string): string {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(QUESTIONS, '')
    .replace(GLOSSARY, '')
    .replace(/\.md$/i, '');
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, '-');
}
