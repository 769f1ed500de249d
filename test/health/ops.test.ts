import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { serveHealth } from '../../src/health/index.ts';
import { createEvents } from '../../src/operation/index.ts';

// What operators are given fits what the bot does.

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const guide = read('docs/operating.md');
const alerts = read('ops/alerts.yml');

test.each(['ops/alerts.yml', 'ops/grafana.json'])('every metric of %s is one that the bot has', async (name) => {
  const port = await serveHealth({ host: '127.0.0.1', port: 0 }, createEvents());
  const served = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const known = new Set([...served.matchAll(/^# TYPE (\w+)/gm)].map(([, metric]) => metric));
  const used = [...read(name).matchAll(/\b(?:verbatim|nodejs|process)_[a-z\d_]+/g)].map(([metric]) => metric);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((metric) => !known.has(metric.replace(/_(?:bucket|sum|count)$/, '')))).toEqual([]);
});

test('every metric of ours stands in the guide', async () => {
  const port = await serveHealth({ host: '127.0.0.1', port: 0 }, createEvents());
  const served = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const ours = [...served.matchAll(/^# TYPE (verbatim_\w+)/gm)].map(([, metric]) => `\`${metric}\``);
  expect(ours.filter((metric) => !guide.includes(metric))).toEqual([]);
});

test('the guide says of every alert what to do, and tests try each', () => {
  const names = [...alerts.matchAll(/alert: (\w+)/g)].map(([, name]) => name ?? '');
  expect([...guide.matchAll(/^\| `(Verbatim\w+)` \|/gm)].map(([, name]) => name)).toEqual(names);
  const tried = read('ops/alerts.test.yml');
  expect(names.filter((name) => !tried.includes(`alertname: ${name},`))).toEqual([]);
});

test('every variable of .env.example that the bot reads stands in the guide', () => {
  const variables = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
  const ofTheBot = variables.filter((name) => !name.startsWith('MODEL'));
  expect(ofTheBot.filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
});

test.each([
  ...['ops/alerts.yml', 'ops/alerts.test.yml', 'ops/prometheus.yml'],
  ...['ops/compose.yaml', 'ops/compose.shards.yaml', 'ops/kubernetes.yaml'],
])('%s is YAML', (name) => {
  for (const document of parseAllDocuments(read(name), { merge: true })) expect(document.errors).toEqual([]);
});

test('what the image and the unit run is what npm start runs', () => {
  const { start } = JSON.parse(read('package.json')).scripts;
  expect(read('ops/verbatim.service')).toContain(`ExecStart=/usr/bin/${start}\n`);
  expect(read('Dockerfile')).toContain(`ENTRYPOINT ${JSON.stringify(start.split(' ')).replaceAll(',', ', ')}\n`);
  expect(guide).toContain(`\n${start}\n`);
});

test('what the image holds is all that the program needs', async () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY --from=build \/verbatim\/(\S+) /gm)].map(
    ([, path]) => path ?? '',
  );
  const image = await mkdtemp(join(tmpdir(), 'verbatim-image-'));
  onTestFinished(() => rm(image, { recursive: true }));
  for (const path of copied)
    await cp(new URL(`../../${path}`, import.meta.url), join(image, path), { recursive: true });
  const lines = [
    'what do they say about the expansions of NATO?',
    'что о расширении?',
    'hello there',
    '/check quote:“NATO”',
  ];
  const args = [join(image, 'dist/verbatim/index.js'), 'terminal', '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: image,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toHaveLength(lines.length);
  expect(stdout).not.toContain('went wrong');
});
