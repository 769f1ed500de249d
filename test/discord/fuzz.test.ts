import { expect, test } from 'vitest';
import { fuzz } from '../../tools/fuzz/index.ts';
import { article, articleLibrary, chatWith } from '../samples.ts';

test('whatever people do, and whatever Discord might send by mistake, the bot answers as it may, and lives', async () => {
  const { counts, faults } = await fuzz(chatWith(articleLibrary), [article], 150, 20_260_204);
  expect(faults).toEqual([]);
  const kinds = ['ApplicationCommand', 'ApplicationCommandAutocomplete', 'MessageComponent', 'ModalSubmit', 'wrecked'];
  expect(new Set(Object.keys(counts))).toEqual(new Set(kinds));
});
