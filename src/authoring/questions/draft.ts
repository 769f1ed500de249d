import type { SourceDocument } from '../../documents/index.ts';
import { locales } from '../../locales/index.ts';
import { OperatorError } from '../../operation/index.ts';
import { readAnswer } from './answer.ts';
import { beside, readIfThere, write } from './files.ts';
import { addWords, glossaryLanguages, readWords, wordsWithoutLine } from './glossary.ts';
import type { AskModel } from './model.ts';
import type { Prices } from './model-config.ts';
import { wordsPrompt } from './prompt.ts';
import { tasksOf } from './tasks.ts';
import { QuestionWriter, type Say } from './writing.ts';

const { count, number } = locales.en.formats;

/** How often a model is asked that answers with nothing of use. */
const MOST_ATTEMPTS = 3;

/** So many words are translated at once: more, and models leave some out. */
const WORDS_AT_ONCE = 40;

/**
 * Drafts what stands beside a document, and writes it after each answer: the questions of each language, then the
 * glossary. What is there already stays, and is not asked for again.
 *
 * @param say Is told the progress, and what was found wrong.
 * @throws {OperatorError} where the model fails for good; what was written until then has been checked.
 */
export async function draft(
  document: SourceDocument,
  path: string,
  languages: readonly string[],
  model: AskModel,
  prices: Prices | null,
  say: Say,
): Promise<void> {
  const meter = new Meter(model, prices);
  // All at once, so that a fault of the last file is told before the first is paid for.
  const writers = await Promise.all(
    languages.map(async (language) => [language, await QuestionWriter.open(document, path, language)] as const),
  );
  for (const [language, writer] of writers) {
    const tasks = tasksOf(writer.document, language);
    say(`To be asked for in ${language}: ${tasks.length}.`);
    try {
      for (const { name, section, prompt } of tasks) {
        const questions = await meter.ask(name, prompt(), (answer) => readAnswer(answer, section).get(section));
        const added = await writer.add(new Map([[section, questions]]));
        say(`${name}: ${count(added, { one: 'question', other: 'questions' })} · ${meter.cost()}`);
      }
    } finally {
      await writer.finish(say);
    }
  }
  await draftGlossary(document, path, meter, say);
}

async function draftGlossary(document: SourceDocument, path: string, meter: Meter, say: Say): Promise<void> {
  const file = beside(path, '.words.md');
  const words = wordsWithoutLine(document, await readIfThere(file));
  for (let at = 0; at < words.length; at += WORDS_AT_ONCE) {
    const some = words.slice(at, at + WORDS_AT_ONCE);
    const name = `words, ${Math.min(at + WORDS_AT_ONCE, words.length)} of ${words.length}`;
    const prompt = wordsPrompt(document, glossaryLanguages(document), some);
    const lines = await meter.ask(name, prompt, (answer) => {
      const found = readWords(answer, some);
      // Of names alone nothing has to be translated.
      return found.length > 0 || /^\W*words\W*$/im.test(answer) ? found : undefined;
    });
    await write(file, addWords(await readIfThere(file), lines, some));
    say(`${name}: ${count(lines.length, { one: 'line', other: 'lines' })} · ${meter.cost()}`);
  }
}

/** Asks a model until something can be read, and counts what that took. */
class Meter {
  readonly #model: AskModel;
  readonly #prices: Prices | null;
  #tokensIn = 0;
  #tokensOut = 0;

  constructor(model: AskModel, prices: Prices | null) {
    this.#model = model;
    this.#prices = prices;
  }

  /** @param read What an answer holds; undefined where that is nothing of what was asked for. */
  async ask(name: string, prompt: string, read: (answer: string) => string[] | undefined): Promise<string[]> {
    let said = '';
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const answer = await this.#model(prompt).catch((error: unknown) => {
        throw error instanceof OperatorError ? stopped(name, error.message) : error;
      });
      this.#tokensIn += answer.tokensIn;
      this.#tokensOut += answer.tokensOut;
      const found = read(answer.text);
      if (found) return found;
      said = answer.text.replace(/\s+/g, ' ').trim().slice(0, 80);
    }
    throw stopped(
      name,
      `The model answers ${MOST_ATTEMPTS} times without anything that was asked for (“${said}”): set MODEL to a better one.`,
    );
  }

  cost(): string {
    const tokens = `${count(this.#tokensIn, { one: 'token', other: 'tokens' })} in, ${number(this.#tokensOut)} out`;
    if (!this.#prices) return tokens;
    const price = (this.#tokensIn * this.#prices.in + this.#tokensOut * this.#prices.out) / 1_000_000;
    return `${tokens}, ${price.toFixed(4)} by the prices given`;
  }
}

function stopped(name: string, message: string): OperatorError {
  return new OperatorError(`Stopped at ${name}. ${message} What is written stays: the same command goes on from here.`);
}
