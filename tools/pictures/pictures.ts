/**
 * Makes the pictures of docs/discord.md, and that page, and the icon: npm run pictures [-- name …]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { loadDocuments, parseDocument } from '../../src/documents/reading/index.ts';
import { type Library, openLibrary, prepareLibrary } from '../../src/library.ts';
import { findChromium, openBrowser, SCRIPT } from './browser.ts';
import { page } from './html.ts';
import { markdownPage } from './page.ts';
import { play } from './play.ts';
import { groups, type Scene } from './scenes.ts';

const executable = findChromium();
if (!executable) {
  console.error('There is no Chromium: apt-get install chromium, or name one by CHROMIUM=/path/to/chromium.');
  process.exit(1);
}

const wanted = process.argv.slice(2);
const scenes = groups.flatMap((group) => group.scenes);
const unknown = wanted.filter((name) => !scenes.some((scene) => scene.name === name));
if (unknown.length > 0) {
  console.error(`tools/pictures/scenes.ts has no scene ${unknown.join(', ')}.`);
  process.exit(1);
}

const library = openLibrary(prepareLibrary(loadDocuments('data')));

function libraryFor({ file }: Scene): Library {
  if (file === undefined) return library;
  const document = parseDocument('sample.md', Buffer.from(file));
  if (Array.isArray(document)) throw new Error(document.map(({ problem }) => problem).join('\n'));
  return openLibrary(prepareLibrary([document]));
}

const browser = await openBrowser(executable);
try {
  for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const picture = await browser.photograph(page(await play(scene, libraryFor(scene)), scene.locale ?? 'en', SCRIPT));
    await writeFile(`docs/pictures/${scene.name}.png`, picture);
    console.log(`docs/pictures/${scene.name}.png ${Math.ceil(picture.length / 1000)} kB`);
  }
  const icon = `<html data-ready><main style="width: 256px; height: 256px">${await readFile('assets/icon.svg', 'utf8')}</main>`;
  await writeFile('assets/icon.png', await browser.photograph(icon));
} finally {
  await browser.close();
}
await writeFile('docs/discord.md', markdownPage(groups));
