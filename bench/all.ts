/**
 * Runs the benchmarks and writes docs/benchmarks.md.
 *
 * npm run bench [-- dev-v2.0.json] [--sizes 40,1000,20000]
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { sizes: { type: 'string' } }, allowPositionals: true });
const texts = [...positionals, ...(values.sizes === undefined ? [] : ['--sizes', values.sizes])];

const PARTS = [
  { title: 'The bot beside bare ones', script: 'bot', takesTexts: false },
  { title: 'From forty passages to a hundred thousand', script: 'scale', takesTexts: true },
  { title: 'Beside other search libraries', script: 'peers-at-scale', takesTexts: true },
  { title: 'The costliest inputs', script: 'hostile', takesTexts: false },
];

const sections = PARTS.map(({ title, script, takesTexts }) => {
  const args = [`dist/bench/${script}.js`, ...(takesTexts ? texts : [])];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(`## ${title}\n\n${stdout}`);
  if (status !== 0) process.exit(1);
  return `## ${title}\n\n${stdout.trim()}\n`;
});
const head = '# Benchmarks\n\nWritten by `npm run bench`. Only ratios within one table hold on another machine.\n';
writeFileSync('docs/benchmarks.md', [head, ...sections].join('\n'));
