import sniffEncoding from 'html-encoding-sniffer';
import { OperatorError } from '../../../operation/index.ts';
import type { Source } from './source.ts';

/** So many characters that are wrong in a charset, of all, mean that it is another one. */
const MOST_FAULTY = 0.001;

/**
 * The text of some bytes, in the charset that a byte order mark, the server or the page itself names; line ends are `\n`.
 *
 * @param source As the operator named it.
 * @throws {OperatorError} if no charset is named and it is not UTF-8, or if the one that is named is wrong.
 */
export function decode(
  { bytes, charset }: Source,
  source: string,
): { readonly text: string; readonly notes: readonly string[] } {
  const encoding = sniffEncoding(bytes, {
    ...(charset === null ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: 'UTF-8',
  });
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  const faulty = text.split('\ufffd').length - 1;
  if (faulty > MOST_FAULTY * text.length) {
    throw new OperatorError(
      `${source}: is not ${encoding}, and names no other charset: open it in an editor that shows it right, save it in the encoding UTF-8, and add that file.`,
    );
  }
  const notes =
    faulty === 0 ? [] : [`Letters that are none in ${encoding} stand as � in the text: ${faulty}. Correct them.`];
  return { text, notes };
}
