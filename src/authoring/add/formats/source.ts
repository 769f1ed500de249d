import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { OperatorError } from '../../../operation/index.ts';
import { unreadable } from './unreadable.ts';

/** What `npm run add` was given, as bytes. */
export interface Source {
  readonly bytes: Uint8Array;
  /** Where it was fetched from, redirects followed; null for a file. */
  readonly address: string | null;
  /** Without the ending. */
  readonly name: string;
  readonly kind: Kind;
  /** As the server gives it. */
  readonly charset: string | null;
}

type Kind = 'html' | 'markdown' | 'text' | 'pdf' | 'docx' | 'srt' | 'vtt';

/** A server that says nothing for so long will not answer, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Reads a file, or fetches an http or https address.
 *
 * @throws {OperatorError} that says why there is no text, and the cure.
 */
export async function readSource(source: string): Promise<Source> {
  const isAddress = /^https?:\/\//i.test(source);
  if (!isAddress && /^[a-z][a-z\d+.-]+:\/\//i.test(source)) {
    throw new OperatorError(
      `${source}: only http and https addresses can be fetched: save it as a file, and add the file.`,
    );
  }
  return isAddress ? fetchPage(source) : readSavedFile(source);
}

async function readSavedFile(path: string): Promise<Source> {
  const bytes = await readFile(path).catch(({ code }: NodeJS.ErrnoException) => {
    const problem =
      code === 'ENOENT'
        ? 'there is no such file: check the name; an address begins with http:// or https://'
        : code === 'EISDIR'
          ? 'is a folder: name a file in it'
          : `cannot be read (${code}): check who may read it`;
    throw new OperatorError(`${path}: ${problem}.`);
  });
  const name = basename(path, extname(path));
  return { bytes, address: null, name, charset: null, kind: kindOf(path, bytes, extname(path).toLowerCase(), '') };
}

async function fetchPage(source: string): Promise<Source> {
  const { response, bytes } = await fetched(source);
  if (!response.ok) {
    const status = `${response.status} ${response.statusText}`.trim();
    const cure =
      response.status === 404 || response.status === 410
        ? 'check the address in a browser'
        : 'open it in a browser, save the page, and add the file';
    throw new OperatorError(`${source}: the server answers ${status}: ${cure}.`);
  }
  const { pathname } = new URL(response.url);
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
  const charset =
    parameters
      .find((each) => each.startsWith('charset='))
      ?.slice(8)
      .replace(/["']/g, '') ?? null;
  const name = decodeURIComponent(basename(pathname, extname(pathname)));
  return {
    bytes,
    address: response.url,
    name,
    charset,
    kind: kindOf(source, bytes, extname(pathname).toLowerCase(), type),
  };
}

async function fetched(source: string): Promise<{ readonly response: Response; readonly bytes: Uint8Array }> {
  const headers = {
    accept: 'text/html, application/pdf, text/*;q=0.9, */*;q=0.8',
    'user-agent': 'Mozilla/5.0 (verbatim)',
  };
  try {
    const response = await fetch(source, { headers, signal: AbortSignal.timeout(PATIENCE) });
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    const why =
      name === 'TimeoutError' ? `no answer in ${PATIENCE / 1000} seconds` : (cause?.code ?? cause?.message ?? message);
    throw new OperatorError(
      `${source}: cannot be fetched (${why}): check the address and the network, or save the page in a browser and add the file.`,
    );
  }
}

const ENDINGS: Readonly<Record<string, Kind>> = {
  ...{ '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.md': 'markdown', '.markdown': 'markdown', '.txt': 'text' },
  ...{ '.pdf': 'pdf', '.docx': 'docx', '.srt': 'srt', '.vtt': 'vtt' },
};
const TYPES: Readonly<Record<string, Kind>> = {
  ...{ 'text/html': 'html', 'application/xhtml+xml': 'html', 'text/markdown': 'markdown', 'text/vtt': 'vtt' },
  ...{ 'application/x-subrip': 'srt', 'application/pdf': 'pdf' },
};
/** What a file is by how it begins; by its name or the server's word where that leaves it open. */
function kindOf(source: string, bytes: Uint8Array, ending: string, type: string): Kind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const problem = unreadable(start, ending, type);
  if (problem !== undefined) throw new OperatorError(`${source}: ${problem}, and add that.`);
  if (/^\s*%PDF-/.test(start)) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return 'docx';
  if (start.trim() === '') throw new OperatorError(`${source}: is empty: check that it was saved.`);
  const named = TYPES[type] ?? ENDINGS[ending];
  if (named === 'pdf' || named === 'docx')
    throw new OperatorError(
      `${source}: is no ${named.toUpperCase()} file, or a damaged one: download or save it again.`,
    );
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  if ((!isUtf16 && start.includes('\0')) || /^(?:image|audio|video|font)\//.test(type)) {
    throw new OperatorError(
      `${source}: is not text: add a web page, Markdown, plain text, PDF, .docx, or subtitles (.srt, .vtt).`,
    );
  }
  const text = start.replace(/^\xef\xbb\xbf/, '').replaceAll('\0', '');
  if (/^WEBVTT/.test(text)) return 'vtt';
  if (/^\s*\d+\s*\r?\n\d+:\d{2}:\d{2}[,.]\d{3}\s*-->/.test(text)) return 'srt';
  if (named) return named;
  return /^\s*<(?:!doctype html|html|head|body|!--|\?xml)/i.test(text) ? 'html' : 'text';
}
