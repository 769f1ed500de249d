import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readPrepared } from '../src/preparing/file.ts';
import type { KeptLibrary } from '../src/preparing/load.ts';
import { decode } from '../src/text/arrays/array-json.ts';

const FOLDER = 'data';

/** Has the built bot prepare the article, which takes seconds, unless it has done so before. */
export function prepareArticle(): void {
  const env = { ...process.env, DISCORD_TOKEN: '', DATA_DIR: FOLDER };
  execFileSync(process.execPath, ['dist/verbatim/index.js', 'terminal', '/about'], { env });
}

/** The article with all that the bot has made of it. */
export async function preparedArticle(): Promise<KeptLibrary> {
  const [key = ''] = readdirSync(`${FOLDER}/.prepared`);
  const bytes = await readPrepared(FOLDER, key);
  if (!bytes) throw new Error(`What is prepared in ${FOLDER} is damaged.`);
  return decode(bytes) as KeptLibrary;
}
