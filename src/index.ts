import module from 'node:module';

// From Node 22 on, what was compiled is kept for the next start; where that cannot be written, nothing happens.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
await import('./main.ts');
