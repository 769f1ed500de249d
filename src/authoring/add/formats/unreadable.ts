/** What holds text but cannot be read: what its first bytes, its name's ending or its media type look like, and the cure. */
const UNREADABLE: readonly (readonly [begins: RegExp | null, named: RegExp | null, cure: string])[] = [
  [/^.{0,50}\xd0\xcf.\xe0/s, null, 'is an old Word file: open it and save it as .docx'],
  [/^.{0,50}\{\\rtf/s, null, 'is a rich text file: open it in a word processor and save it as .docx'],
  [/^.{0,50}mimetypeapplication\/vnd/s, null, 'is an OpenDocument file: open it and save it as .docx'],
  [/^.{0,50}mimetypeapplication\/epub/s, null, 'is an e-book: convert it to HTML'],
  [/^.{0,50}From: <Saved by /s, /^\.mht(?:ml)?$/, 'is a web archive: save the page as “Webpage, HTML only”'],
  // A header with a line that only programs write: what is copied of an e-mail has none.
  [
    /^(?:[\w-]+:.*\r?\n(?:[ \t]+\S.*\r?\n)*)*(?:mime-version|content-transfer-encoding|received|message-id|return-path|dkim-signature):/i,
    /^\.eml$|^message\/rfc822$/,
    'is an e-mail as programs keep it: open it, copy its text into a file that ends with .txt',
  ],
  [/^.{0,50}\\documentclass/s, /^\.(?:la)?tex$|\/x-tex$/, 'is TeX: make a PDF of it'],
  [
    /^(?:\{\s*"[^"\n]*"\s*:|\[\s*(?:\{\s*"|"[^"\n]*"\s*[,\]]))/,
    /^\.(?:json|jsonl|ndjson)$|^application\/json$/,
    'is data for programs (JSON): copy what it holds as text into a file that ends with .txt',
  ],
  [null, /^\.[ct]sv$|^text\/(?:csv|tab-)/, 'is a table of data: open it in a spreadsheet and save it as HTML'],
];

/**
 * What is wrong with a file that holds text but cannot be read, and the cure, such as “is TeX: make a PDF of it”; undefined if
 * it is none of these kinds.
 *
 * @param start Its first bytes, as Latin-1.
 * @param ending Of its name, with the full stop, in lower case; perhaps empty.
 * @param type The media type that a server gives; empty for a file.
 */
export function unreadable(start: string, ending: string, type: string): string | undefined {
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  const begun = UNREADABLE.find(([begins]) => begins?.test(text));
  const [, , cure] = begun ?? UNREADABLE.find(([, named]) => named?.test(type) || named?.test(ending)) ?? [];
  return cure;
}
