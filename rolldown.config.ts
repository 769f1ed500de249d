import { defineConfig } from 'rolldown';

// One file for what runs at every start, since to find and read hundreds of modules takes longer than to run them; further
// ones for what is loaded when it is needed. Not minified: stack traces name the functions.
export default defineConfig({
  input: { index: 'src/index.ts', worker: 'src/preparing/worker.ts' },
  platform: 'node',
  // Of ws and @discordjs/ws: they go without.
  external: ['bufferutil', 'utf-8-validate', 'zlib-sync'],
  output: { dir: 'dist/verbatim', cleanDir: true, chunkFileNames: '[name].js' },
});
