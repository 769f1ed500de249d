import type { EventEmitter } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isMarkdown, MOST_FILES } from '../documents/index.ts';

/** In milliseconds: what happens within such a time of each other is one change, such as all files of a check-out. */
const QUIET = 100;
/** In milliseconds: where nothing tells of changes, as on network drives and behind links, they are seen within this time. */
const EVERY = 5000;

/**
 * Each time that Markdown files of a folder have changed, or that somebody asks for it, until it is told to stop. What
 * happens while a change is dealt with is one more. `fs.watch` only says when to look: what an editor or a check-out does
 * to files, in which order, does not matter then.
 *
 * @param known What a look told before (`lookAt`).
 * @param asked Emits `look` when somebody asks.
 */
export async function* changesIn(
  folder: string,
  known: string,
  signal: AbortSignal,
  asked: EventEmitter,
): AsyncGenerator<'files' | 'asked', void> {
  let last = known;
  let isAsked = false;
  let isRung = false;
  let wake = () => {};
  const ring = () => {
    isRung = true;
    wake();
  };
  asked.on('look', () => {
    isAsked = true;
    ring();
  });
  signal.addEventListener('abort', ring);
  const timer = setInterval(ring, EVERY).unref();
  let watcher: FSWatcher | undefined;
  try {
    while (!signal.aborted) {
      // Anew each time: the folder may be another one of the same name by now.
      watcher?.close();
      watcher = watchFolder(folder, ring);
      const look = await lookAt(folder);
      const change = isAsked ? 'asked' : 'files';
      const isChanged = isAsked || look !== last;
      isAsked = false;
      last = look;
      if (isChanged) yield change;
      if (!isRung) await new Promise<void>((resolve) => (wake = resolve));
      while (isRung && !signal.aborted) {
        isRung = false;
        await setTimeout(QUIET);
      }
    }
  } finally {
    watcher?.close();
    clearInterval(timer);
  }
}

/** What can be told of a folder's files without reading them. */
export async function lookAt(folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).filter(isMarkdown);
  // So many are not read.
  if (names.length > MOST_FILES) return String(names.length);
  const looks = names.map((name) => lookAtFile(join(folder, name)));
  return (await Promise.all(looks)).sort().join('\n');
}

async function lookAtFile(file: string): Promise<string> {
  const { ino, size, mtimeMs } = await stat(file).catch(() => ({ ino: 0, size: 0, mtimeMs: 0 }));
  return [file, ino, size, mtimeMs].join(' ');
}

/** Undefined where the folder is missing, or the system has no watch left. */
function watchFolder(folder: string, ring: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || isMarkdown(name)) ring();
    });
    return watcher.on('error', () => watcher.close());
  } catch {
    return undefined;
  }
}
