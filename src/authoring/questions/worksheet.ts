import type { SourceDocument } from '../../documents/index.ts';
import { invocation } from '../../invocation.ts';
import { OperatorError } from '../../operation/index.ts';
import { passedOver, readAnswer } from './answer.ts';
import { beside, readIfThere, readText, write } from './files.ts';
import { addWords, glossaryLanguages, readWords, wordsWithoutLine } from './glossary.ts';
import { wordsPrompt } from './prompt.ts';
import { worksheetPrompts } from './tasks.ts';
import { QuestionWriter, type Say } from './writing.ts';

/** So many words go into a worksheet: a list by hand is tedious. */
const WORDS = 120;

const HEADING = /^\W*(?:words|glossary)\W*$/i;
const OTHER_HEADING = /^\W*(?:¶\s*\d+|(?:paragraph|passage)\s*\d+|not answered)\b/i;

/**
 * Writes what is to be pasted into a chat with a model, for each language: `data/<id>.worksheet.<language>.txt`, which is
 * no Markdown, so that nobody takes it for a document.
 */
export async function writeWorksheets(
  document: SourceDocument,
  path: string,
  languages: readonly string[],
  say: Say,
): Promise<void> {
  for (const [index, language] of languages.entries()) {
    const writer = await QuestionWriter.open(document, path, language);
    const words = index === 0 ? wordsWithoutLine(document, await readIfThere(beside(path, '.words.md'))) : [];
    const prompts = [
      ...worksheetPrompts(writer.document, language),
      ...(words.length > 0 ? [wordsPrompt(document, glossaryLanguages(document), words.slice(0, WORDS))] : []),
    ];
    if (prompts.length === 0) {
      say(`${language}: every passage has questions already; there is nothing to ask for.`);
      continue;
    }
    const file = beside(path, `.worksheet.${language}.txt`);
    const parts = prompts.map(
      (prompt, at) => `${'='.repeat(20)} part ${at + 1} of ${prompts.length} ${'='.repeat(20)}\n\n${prompt}`,
    );
    await write(file, parts.join('\n'));
    say(
      `${file}: no model is set (MODEL_URL and MODEL in .env). Paste ${prompts.length === 1 ? 'it' : `each of its ${prompts.length} parts`} into a chat with any model, put the answers into one file, and run: ${invocation('questions', `${path} --languages ${language} --read FILE`)}`,
    );
  }
}

/** Reads the answers to a worksheet back: questions into the file of their language, words into the glossary. */
export async function readWorksheet(
  document: SourceDocument,
  path: string,
  language: string,
  answers: string,
  say: Say,
): Promise<void> {
  const { questions, words } = divide(await readText(answers));
  const drafted = readAnswer(questions);
  const file = beside(path, '.words.md');
  const glossary = await readIfThere(file);
  const asked = wordsWithoutLine(document, glossary).slice(0, WORDS);
  const lines = readWords(words, asked);
  if (drafted.size === 0 && lines.length === 0) {
    throw new OperatorError(
      `${answers} holds no answers that can be read: above the questions of a passage has to stand # ¶ and its number, or # not answered; above the words # words.`,
    );
  }
  const writer = await QuestionWriter.open(document, path, language);
  const added = await writer.add(drafted);
  say(`New questions in ${answers}: ${added}.`);
  const [first, ...others] = passedOver(questions, drafted);
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `, and of ${others.length} more`;
    say(`Nothing was made of “${first}”${more}: # ¶ and its number, or # not answered, has to stand above questions.`);
  }
  for (const section of writer.strangers(drafted))
    say(`There is no ¶ ${section} in ${path}: its questions were left out.`);
  await writer.finish(say);
  if (lines.length > 0) {
    await write(file, addWords(glossary, lines, asked));
    say(`Lines added to ${file}: ${lines.length}.`);
  }
}

/** What stands under a heading “# words”, and all the rest. */
function divide(answers: string): { questions: string; words: string } {
  const divided = { questions: '', words: '' };
  let place: keyof typeof divided = 'questions';
  for (const line of answers.split(/\r\n|\n|\r/)) {
    if (HEADING.test(line)) place = 'words';
    else if (OTHER_HEADING.test(line)) place = 'questions';
    divided[place] += `${line}\n`;
  }
  return divided;
}
