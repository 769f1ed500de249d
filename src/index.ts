import module from 'node:module';
import v8 from 'node:v8';

// V8 would make each regular expression twice, the second time when it is used again: most are, and that takes longest at first.
v8.setFlagsFromString('--no-regexp-tier-up');
// From Node 22 on, what was compiled is kept for the next start; where that cannot be written, nothing happens.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
await import('./main.ts');
