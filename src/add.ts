import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Draft } from './authoring/add/index.ts';
import { readConfig } from './config.ts';
import { invocation } from './invocation.ts';
import { OperatorError } from './operation/index.ts';
import { runProgram, UsageError, warnOfConfig } from './program.ts';

const USAGE = `Usage: ${invocation('add', 'SOURCE [--id my-article] [--force]')}
SOURCE is an http or https address, or a file: a saved web page, Markdown, plain text, PDF, .docx, subtitles (.srt, .vtt).`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { id: { type: 'string' }, force: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) throw new UsageError('Name one web page or file.');
  warnOfConfig();
  const { dataDir: folder } = readConfig(process.env);
  if (/[\\/]node_modules[\\/]/.test(folder))
    throw new OperatorError(
      'Set DATA_DIR in .env to a folder of your own, such as documents: that of an installed package is replaced with it.',
    );
  // The packages that read files of all kinds take longer to load than to say how this is used.
  const { addDocument } = await import('./authoring/add/index.ts');
  const { file, draft, notes, faults } = await addDocument(source, folder, values);
  const path = relative('', file);
  process.stdout.write([`${path}: ${contentsOf(draft)}`, ...notes.map((note) => `- ${note}`), ''].join('\n'));
  if (faults.length > 0) throw new OperatorError([...faults, MEND(path)].join('\n'));
  process.stdout.write(`Next: read ${path} over, then ${invocation('start')}, and ask.\n`);
}

const MEND = (path: string) =>
  `${path} is written, but the bot does not start while it is like that: mend it, then ${invocation('check', path)}; or remove it.`;

function contentsOf({ header, blocks }: Draft): string {
  const counts = Object.entries({ paragraph: 'paragraphs', item: 'list items', heading: 'headings' }).flatMap(
    ([kind, name]) => {
      const count = blocks.filter((block) => block.kind === kind && block.text !== '').length;
      return count > 0 ? [`${name}: ${count}`] : [];
    },
  );
  return `“${header.title}” (${counts.join(', ')})`;
}

await runProgram(main, USAGE);
