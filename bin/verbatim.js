#!/usr/bin/env node
// The package's programs, by their names, as of its scripts: verbatim-bot [start | setup | add | questions | terminal | check]
const [name] = process.argv.slice(2);
const isOwn = ['setup', 'add', 'questions'].includes(name);
// The bot knows its own places: the terminal and the check.
if (isOwn || name === 'start') process.argv.splice(2, 1);
await import(isOwn ? `../dist/authoring/${name}.js` : '../dist/verbatim/index.js');
