import type { SourceDocument } from '../../documents/index.ts';
import { type Questions, withQuestions } from '../../documents/reading/index.ts';
import { prepareSearch, Searcher, type SearchResult } from '../../search/index.ts';
import { append } from '../../text/index.ts';
import { keyOf, type Section } from './answer.ts';

/** In so many parts the questions are held out, one after the other. */
const FOLDS = 4;

/** A passage that is found among the first so many may as well be the one that was meant. */
const NEAR = 3;

/** What is to be said of a question. */
export interface Remark {
  readonly question: string;
  readonly section: Section;
  /**
   * - `duplicate`: it stands there already, for this passage or another;
   * - `empty`: it has no word to search for;
   * - `elsewhere`: another passage answers it, by its text as well as by the other questions, and its own is not near;
   * - `answered`: it is said not to be answered, and a passage seems to answer it.
   */
  readonly kind: 'duplicate' | 'empty' | 'elsewhere' | 'answered';
  /** The passage that is meant by the last two. */
  readonly paragraph: number | null;
}

/** What the search makes of the questions of a document. */
interface Checked {
  readonly remarks: readonly Remark[];
  /** Of the questions that a passage answers: how many find it by the texts alone, and by the other questions. */
  readonly found: { readonly of: number; readonly byText: number; readonly byQuestions: number };
}

/** Asks a document each of its own questions: without any beside it, and with the others only. */
export function checkQuestions(document: SourceDocument): Checked {
  const remarks: Remark[] = [];
  const seen = new Set<string>();
  const entries = entriesOf(document).filter((entry) => {
    const key = keyOf(entry.question);
    const isNew = !seen.has(key);
    seen.add(key);
    if (!isNew) remarks.push({ ...entry, kind: 'duplicate', paragraph: null });
    return isNew;
  });

  const bare = withoutQuestions(document);
  const askTexts = searchOver(bare);
  const askOthers = Array.from({ length: FOLDS }, (_, fold) =>
    searchOver(withQuestions(bare, asQuestions(entries.filter((_, index) => index % FOLDS !== fold)))),
  );
  const found = { of: 0, byText: 0, byQuestions: 0 };
  for (const [index, { section, question }] of entries.entries()) {
    const byText = askTexts(question);
    const byQuestions = askOthers[index % FOLDS]?.(question) ?? byText;
    const remark = remarkOn(section, byText, byQuestions);
    if (remark) remarks.push({ question, section, ...remark });
    if (section === 'none') continue;
    found.of += 1;
    if (firstOf(byText) === section) found.byText += 1;
    if (firstOf(byQuestions) === section) found.byQuestions += 1;
  }
  return { remarks, found };
}

/** @returns What is wrong with a question, by what is found for it; null if nothing is. */
function remarkOn(
  section: Section,
  byText: SearchResult,
  byQuestions: SearchResult,
): Pick<Remark, 'kind' | 'paragraph'> | null {
  if (!byText.isSearchable && !byQuestions.isSearchable) return { kind: 'empty', paragraph: null };
  const [first, again] = [firstOf(byText), firstOf(byQuestions)];
  const isSure = byText.outcome === 'answer' && byQuestions.outcome === 'answer' && first === again;
  const isNear = byQuestions.matches.some(({ passage }) => passage.paragraphs[0] === section);
  if (first === undefined || !isSure || isNear) return null;
  return { kind: section === 'none' ? 'answered' : 'elsewhere', paragraph: first };
}

function searchOver(document: SourceDocument): (question: string) => SearchResult {
  const searcher = new Searcher([document], prepareSearch([document]));
  return (question) => searcher.search(question, { limit: NEAR });
}

function firstOf({ matches }: SearchResult): number | undefined {
  return matches[0]?.passage.paragraphs[0];
}

interface Entry {
  readonly section: Section;
  readonly question: string;
}

/** The questions of the files beside a document: not a heading that is one. */
function entriesOf({ passages, unanswered }: SourceDocument): Entry[] {
  return [
    ...passages.flatMap(({ paragraphs: [section], questions, headings }) =>
      questions.slice(questions[0] === headings.at(-1) ? 1 : 0).map((question) => ({ section, question })),
    ),
    ...unanswered.map((question): Entry => ({ section: 'none', question })),
  ];
}

function asQuestions(entries: readonly Entry[]): Questions {
  const answered = new Map<number, string[]>();
  const unanswered: string[] = [];
  for (const { section, question } of entries) {
    if (section === 'none') unanswered.push(question);
    else append(answered, section, question);
  }
  return { answered, unanswered };
}

function withoutQuestions(document: SourceDocument): SourceDocument {
  return { ...document, unanswered: [], passages: document.passages.map((each) => ({ ...each, questions: [] })) };
}
