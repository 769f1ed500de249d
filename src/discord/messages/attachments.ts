import type { APIAttachment, APIMessage, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { InputError, MAX_MESSAGE_LENGTH } from '../../chat/index.ts';

/** Where Discord keeps what people attach: nothing is read from anywhere else. */
const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
/** In bytes, of all text files of a message together. */
const MOST = 1_048_576;
/** In milliseconds, for all of them: the answer is due in three seconds. */
const PATIENCE = 1500;

type Message = APIMessage | GatewayMessageCreateDispatchData;

/** All that is attached to a message, and to those that it forwards; even what the types promise may be missing. */
export function attachmentsOf(message: Partial<Message>): APIAttachment[] {
  const { attachments = [], message_snapshots: forwarded = [] } = message;
  return [...attachments, ...forwarded.flatMap((snapshot) => attachmentsOf(snapshot.message))];
}

/**
 * What stands in the text files of a message: Discord makes one of what is too long for a message.
 *
 * @throws {InputError} if one cannot be read, or if they are longer than a message may be.
 */
export async function textsOfFiles(message: Partial<Message>): Promise<string[]> {
  const files = attachmentsOf(message).filter(isText);
  const [first] = files;
  if (!first) return [];
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST) throw unread('fileTooLarge', first);
  const signal = AbortSignal.timeout(PATIENCE);
  const texts = await Promise.all(
    files.map((file) =>
      read(file, signal).catch(() => {
        throw unread('fileUnread', file);
      }),
    ),
  );
  // As long a text of a message would be refused, too: before its markup is read, which takes long.
  const length = texts.join('').length;
  if (length <= MAX_MESSAGE_LENGTH) return texts;
  throw new InputError({ key: 'tooLong', data: { option: first.filename, length, limit: MAX_MESSAGE_LENGTH } });
}

function isText({ content_type, filename, url }: APIAttachment): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  const isReadable = /^text\/(?:plain|markdown)\b/.test(content_type ?? '') || /\.(?:txt|md)$/i.test(filename);
  return isReadable && protocol === 'https:' && HOSTS.has(host);
}

async function read({ url, size }: APIAttachment, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, redirect: 'error' });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > size) throw new Error('The file is larger than Discord says.');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function unread(key: 'fileTooLarge' | 'fileUnread', { filename }: APIAttachment): InputError {
  return new InputError({ key, data: { file: filename } });
}
