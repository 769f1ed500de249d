import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareArticle } from '../tools/prepared-article.ts';
import { prepareBirds } from './birds.ts';

/** `.ci/run` has built them. */
const BUILDS = process.env['BUILT'] ? [] : ['tools/build.js', 'tools/build-authoring.js'];

/**
 * Builds the programs that tests start, and has the bot prepare the article and a small document once for all, as at its
 * first start. What tests leave in temporary folders is taken away in the end.
 */
export default function build(): () => void {
  for (const build of BUILDS) execFileSync(process.execPath, [build]);
  prepareArticle();
  const temporary = mkdtempSync(join(tmpdir(), 'verbatim-tests-'));
  process.env['TMPDIR'] = temporary;
  prepareBirds();
  return () => rmSync(temporary, { recursive: true, force: true });
}
