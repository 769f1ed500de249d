/** Writes the article with all that is made of it, which takes seconds, into a file: `node prepare-article.js FILE` */
import { writeFileSync } from 'node:fs';
import { loadDocuments } from '../src/documents/reading/index.ts';
import { prepareLibrary } from '../src/library.ts';
import { encode } from '../src/preparing/format.ts';

const documents = await loadDocuments('data');
writeFileSync(process.argv[2] ?? '', encode({ ...prepareLibrary(documents), documents, warnings: [] }));
