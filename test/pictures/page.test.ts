import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markdownPage } from '../../tools/pictures/page.ts';
import { groups } from '../../tools/pictures/scenes.ts';

const docs = new URL('../../docs/', import.meta.url);

test('docs/discord.md shows the scenes as they are listed; or else: npm run pictures', () => {
  expect(readFileSync(new URL('discord.md', docs), 'utf8')).toBe(markdownPage(groups));
});

test('each scene has its picture, and each picture its scene', () => {
  const pictures = readdirSync(new URL('pictures/', docs)).filter((name) => name.endsWith('.png'));
  const scenes = groups.flatMap((group) => group.scenes.map(({ name }) => `${name}.png`));
  expect(pictures.sort()).toEqual(scenes.sort());
});
