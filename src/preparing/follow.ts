import type { EventEmitter } from 'node:events';
import { faultLines, passageCount } from '../documents/index.ts';
import type { PreparedLibrary } from '../library.ts';
import type { Events, Log } from '../operation/index.ts';
import { changesIn } from './changes.ts';
import { idsOf, type Known, keep, openPrepared, prepareBeside } from './load.ts';

interface FollowOptions {
  readonly log: Log;
  readonly events: Events;
  /** Ends it when aborted, whatever is being prepared. */
  readonly signal: AbortSignal;
  /** Emits `look` when somebody asks to have the folder looked at. */
  readonly asked: EventEmitter;
  /** Takes the new library in the place of the old one, whole. */
  readonly swap: (library: PreparedLibrary) => void;
}

/**
 * Follows the documents of a folder as they change, until it is told to stop. A new library is prepared beside the one
 * that answers. If the files have faults, that one goes on answering, and the log names the faults.
 *
 * @param known What answers now.
 */
export async function followDocuments(
  folder: string,
  { ids, files, look }: Known,
  { log, events, signal, asked, swap }: FollowOptions,
): Promise<void> {
  // No documents, which would be kept once they are old.
  let current = { ids, files };
  let seen = files;
  let isFaulty = false;
  for await (const change of changesIn(folder, look, signal, asked)) {
    try {
      const prepared = await prepareBeside({ folder, current: current.files, seen, known: current.ids }, signal);
      if (prepared) seen = prepared.files;
      if (prepared && 'faults' in prepared) {
        isFaulty = true;
        events.emit('reload', prepared.faults.length);
        log.error('The documents have faults now; the old ones go on answering until these are mended:');
        for (const line of faultLines(prepared.faults)) log.error(line);
        continue;
      }
      const next = prepared && openPrepared(prepared.bytes, log);
      const changes = next ? changesBetween(current.ids, idsOf(next), prepared.touched) : '';
      if (next && (changes !== '' || isFaulty)) {
        swap(next);
        events.emit('reload', 0);
        current = { ids: idsOf(next), files: prepared.files };
        isFaulty = false;
        log.info(`Documents changed: ${sizeOf(next)}; ${changes || 'as they were before'}.`);
      } else if (change === 'asked') {
        log.info('Nothing in the documents has changed since they were last read.');
      }
      if (prepared) await keep(prepared, folder, log);
    } catch (error) {
      if (signal.aborted) return;
      log.error('The documents could not be read again; the old ones go on answering.', error);
    }
  }
}

function sizeOf({ documents }: PreparedLibrary): string {
  return `${counted(documents.length, 'document')}, ${counted(passageCount(documents), 'passage')}`;
}

/** How many documents are new, changed and removed; empty if none is. */
function changesBetween(old: ReadonlySet<string>, now: ReadonlySet<string>, touched: readonly string[]): string {
  const counts = {
    new: [...now].filter((id) => !old.has(id)).length,
    changed: touched.filter((id) => old.has(id) && now.has(id)).length,
    removed: [...old].filter((id) => !now.has(id)).length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
