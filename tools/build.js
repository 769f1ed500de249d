// Bundles the program: one file for what runs at every start, since to find and read hundreds of modules takes longer than
// to run them, and further ones for what is loaded when it is needed. Not minified: stack traces name the functions.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'rolldown';

await build({
  input: { index: 'src/index.ts', worker: 'src/preparing/worker.ts' },
  platform: 'node',
  // Without undici: requests are sent by src/discord/requests.ts.
  resolve: { alias: { '@discordjs/rest': resolve('node_modules/@discordjs/rest/dist/web.mjs') } },
  // Of ws and @discordjs/ws, which go without them.
  external: ['bufferutil', 'utf-8-validate', 'zlib-sync'],
  output: {
    dir: 'dist/verbatim',
    cleanDir: true,
    chunkFileNames: '[name].js',
    // V8 keeps the source, in two bytes a letter where any is not of Latin-1.
    charset: 'ascii',
    comments: { jsdoc: false },
  },
});

// What is prepared of the lists of small talk, where the program looks for it.
await build({ input: 'src/chat/talk/write.ts', platform: 'node', output: { dir: 'dist/small-talk' } });
execFileSync(process.execPath, ['dist/small-talk/write.js', 'dist/verbatim/small-talk']);
