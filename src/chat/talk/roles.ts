import { type Document, namesOf } from '../../documents/index.ts';
import { alternatives, escapePattern, memoized } from '../../text/index.ts';
import { ROLES } from './lists.ts';

/** A message with what the lists have for the names of documents’ publishers and of whom they name, in place of these. */
export function withRoles(message: string, documents: readonly Document[]): string {
  const { publishers, others } = namePatterns(documents);
  return message.replace(publishers, ` ${ROLES.publisher} `).replace(others, ` ${ROLES.somebody} `);
}

/** A message with a name in place of each of whom a document names, but for its publisher. */
export function withNames(message: string, name: string, document: Document): string {
  return message.replace(namePatterns([document]).others, () => name);
}

/** Of so many documents at most the names are known: of more, nobody asks so. */
const MOST_KNOWN = 8;

const namePatterns = memoized((documents: readonly Document[]) => {
  const known = documents.slice(0, MOST_KNOWN);
  return {
    publishers: patternOf(known.flatMap(({ publisher }) => (publisher === null ? [] : calledShort(publisher)))),
    others: patternOf(known.flatMap((document) => namesOf(document))),
  };
});

/** A first word such as “BBC” or “teleSUR” is a name by itself. */
function calledShort(publisher: string): string[] {
  const [first = ''] = publisher.split(' ');
  return /^\p{L}{2,}$/u.test(first) && /\p{L}\p{Lu}/u.test(first) ? [publisher, first] : [publisher];
}

/** What no name begins or ends beside; where no spaces are put, or endings follow, anything may stand there. */
const LETTER = String.raw`[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]]`;

function patternOf(names: readonly string[]): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${alternatives(names.map(escapePattern)) || '(?!)'})(?!${LETTER})`, 'giv');
}
