// Compiles the programs for those who keep documents, or set the bot up. Their packages stay outside: they are large, and run seldom.
import { build } from 'rolldown';

await build({
  input: { add: 'src/add.ts', questions: 'src/questions.ts', setup: 'src/setup.ts' },
  platform: 'node',
  external: /^[a-z@](?!:)/,
  output: { dir: 'dist/authoring', cleanDir: true, chunkFileNames: '[name].js' },
});
