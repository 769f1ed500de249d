import fc from 'fast-check';

// The same cases every time: whether a change lands is up to the change. `SEED=$RANDOM npm test` tries others.
// `numRuns` of a property is what it can do in about half a second.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20220204) });
