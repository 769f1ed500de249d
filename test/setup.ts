import fc from 'fast-check';

// The same cases every time: whether a change lands is up to the change. `SEED=$RANDOM npm test` tries others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20220204) });
