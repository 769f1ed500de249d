import { placeAt, type SourceDocument } from '../../documents/index.ts';
import { append } from '../../text/index.ts';
import { type Drafted, keyOf, type Section } from './answer.ts';
import { checkQuestions, type Remark } from './check.ts';
import { type Draft, readDraft, readIfThere, write } from './files.ts';
import { addQuestions, lineOf, removeQuestions } from './question-file.ts';

/** Tells somebody a line. */
export type Say = (line: string) => void;

/** Writes questions into the file of one language, and takes back what was no good of its own. */
export class QuestionWriter {
  readonly #documentPath: string;
  readonly #document: SourceDocument;
  readonly #language: string;
  readonly #before: Draft;
  readonly #known: Set<string>;
  readonly #written = new Map<Section, string[]>();

  private constructor(document: SourceDocument, documentPath: string, language: string, before: Draft) {
    this.#document = document;
    this.#documentPath = documentPath;
    this.#language = language;
    this.#before = before;
    const { passages, unanswered } = before.document;
    this.#known = new Set([...passages.flatMap(({ questions }) => questions), ...unanswered].map(keyOf));
  }

  static async open(document: SourceDocument, documentPath: string, language: string): Promise<QuestionWriter> {
    return new QuestionWriter(document, documentPath, language, await readDraft(document, documentPath, language));
  }

  /** The document with the questions that it had. */
  get document(): SourceDocument {
    return this.#before.document;
  }

  /** @returns How many questions were new; for passages that do not exist none are. */
  async add(drafted: Drafted): Promise<number> {
    const fresh = new Map<Section, string[]>();
    for (const [section, questions] of drafted) {
      const own = section === 'none' ? section : placeAt(this.#document, section)?.passage.paragraphs[0];
      if (own === undefined) continue;
      for (const question of questions) {
        if (this.#known.has(keyOf(question))) continue;
        this.#known.add(keyOf(question));
        append(fresh, own, question);
        append(this.#written, own, question);
      }
    }
    if (fresh.size === 0) return 0;
    const { path } = this.#before;
    // Somebody may write there at the same time.
    await write(path, addQuestions(await readIfThere(path), fresh, this.#document));
    return [...fresh.values()].flat().length;
  }

  /** Paragraphs that the document does not have. */
  strangers(drafted: Drafted): Section[] {
    return [...drafted.keys()].filter((section) => section !== 'none' && !placeAt(this.#document, section));
  }

  /** Checks all questions; takes out those of its own that are no good, and tells of all others. */
  async finish(say: Say): Promise<void> {
    const { path } = this.#before;
    const { document, text } = await readDraft(this.#document, this.#documentPath, this.#language);
    if (text === '') return;
    const { remarks, found } = checkQuestions(document);
    const isOurs = ({ section, question }: Remark) => this.#written.get(section)?.includes(question) === true;
    // A question that is close to being answered is worth most: whoever reads the file decides.
    const dropped = remarks.filter((remark) => /empty|elsewhere/.test(remark.kind) && isOurs(remark));
    const removed = new Map<Section, string[]>();
    for (const { section, question } of dropped) append(removed, section, question);
    const now = removeQuestions(text, removed, this.#document);
    if (now !== text) await write(path, now);
    for (const remark of remarks) {
      const isOut = dropped.includes(remark);
      const place = isOut ? 'left out' : `${path}:${lineOf(now, remark.question) ?? ''}`;
      const section = remark.section === 'none' ? 'not answered' : `¶ ${remark.section}`;
      say(`${place}: “${remark.question}” (${section}) ${wordFor(remark, isOut)}`);
    }
    const after = (await readDraft(this.#document, this.#documentPath, this.#language)).document;
    const answered = after.passages.flatMap(({ questions }) => questions).length;
    const share = (count: number) => `${Math.round((100 * count) / Math.max(1, found.of))} %`;
    say(
      `Questions in ${path}: ${answered} answered, ${after.unanswered.length} not answered. By the texts alone ${share(found.byText)} find their passage first, by the other questions ${share(found.byQuestions)}.`,
    );
  }
}

function wordFor({ kind, paragraph }: Remark, isOut: boolean): string {
  switch (kind) {
    case 'duplicate':
      return 'stands there twice: keep one.';
    case 'empty':
      return isOut ? 'has no word to search for.' : 'has no word to search for: name what it is about, or delete it.';
    case 'elsewhere':
      return isOut
        ? `is answered better by ¶ ${paragraph}.`
        : `seems to be answered better by ¶ ${paragraph}: move or delete it if so.`;
    case 'answered':
      return `may be answered by ¶ ${paragraph}: move it there if so.`;
  }
}
