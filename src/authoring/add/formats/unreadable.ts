/** What stands in the beginning of files that hold text but cannot be read. */
const SIGNS: readonly [string, Kind][] = [
  ['\xd0\xcf\x11\xe0', 'word'],
  ['{\\rtf', 'rtf'],
  ['mimetypeapplication/vnd.oasis', 'odt'],
  ['mimetypeapplication/epub', 'epub'],
  ['From: <Saved by ', 'mht'],
  ['\\documentclass', 'tex'],
];
/** They begin so early, in bytes. */
const BEGINNING = 60;
/** A header of lines such as “Subject: …”, which may go on in lines that begin with a space … */
const MAIL_HEADER = /^(?:[\w-]+:.*\r?\n(?:[ \t]+\S.*\r?\n)*)+/;
/** … with one that only programs write: what is copied of an e-mail has none. */
const MAIL_SIGN = /^(?:mime-version|content-transfer-encoding|received|message-id|return-path|dkim-signature):/im;

const ENDINGS: Readonly<Record<string, Kind>> = {
  ...{ '.eml': 'eml', '.mht': 'mht', '.mhtml': 'mht', '.tex': 'tex', '.latex': 'tex' },
  ...{ '.json': 'json', '.jsonl': 'json', '.ndjson': 'json', '.csv': 'csv', '.tsv': 'csv' },
};
const TYPES: Readonly<Record<string, Kind>> = {
  ...{ 'message/rfc822': 'eml', 'application/json': 'json', 'text/csv': 'csv', 'text/tab-separated-values': 'csv' },
  ...{ 'application/x-tex': 'tex', 'text/x-tex': 'tex' },
};

type Kind = keyof typeof CURES;

const CURES = {
  word: 'is an old Word file: open it and save it as .docx',
  rtf: 'is a rich text file: open it in a word processor and save it as .docx',
  odt: 'is an OpenDocument file: open it and save it as .docx',
  epub: 'is an e-book: convert it to HTML',
  mht: 'is a web archive: save the page as “Webpage, HTML only”',
  eml: 'is an e-mail as programs keep it: open it, copy its text into a file that ends with .txt',
  tex: 'is TeX: make a PDF of it',
  json: 'is data for programs (JSON): copy what it holds as text into a file that ends with .txt',
  csv: 'is a table of data: open it in a spreadsheet and save it as HTML',
};

/**
 * What is wrong with a file that holds text but cannot be read, and the cure, such as “is TeX: make a PDF of it”; undefined if
 * it is none of these kinds.
 *
 * @param start Its first bytes, as Latin-1.
 * @param ending Of its name, with the full stop, in lower case; perhaps empty.
 * @param type The media type that a server gives; empty for a file.
 */
export function unreadable(start: string, ending: string, type: string): string | undefined {
  const kind = kindOf(start, ending, type);
  return kind && CURES[kind];
}

function kindOf(start: string, ending: string, type: string): Kind | undefined {
  const [, sign] = SIGNS.find(([each]) => start.slice(0, BEGINNING).includes(each)) ?? [];
  if (sign) return sign;
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (MAIL_SIGN.test(MAIL_HEADER.exec(text)?.[0] ?? '')) return 'eml';
  if (/^(?:\{\s*"[^"\n]*"\s*:|\[\s*(?:\{\s*"|"[^"\n]*"\s*[,\]]))/.test(text)) return 'json';
  return TYPES[type] ?? ENDINGS[ending];
}
