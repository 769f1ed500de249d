import { execFileSync } from 'node:child_process';
import { prepareArticle } from '../tools/prepared-article.ts';

/** Builds the programs that tests start, and has the bot prepare the article once for all, as at its first start. */
export default function build(): void {
  for (const build of ['tools/build.js', 'tools/build-authoring.js']) execFileSync(process.execPath, [build]);
  prepareArticle();
}
