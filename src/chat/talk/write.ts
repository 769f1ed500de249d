/** Run by the build: writes what is prepared of the lists beside the program. */
import { writeFileSync } from 'node:fs';
import { encode } from '../../text/index.ts';
import { prepareTalk } from './prepared.ts';

writeFileSync(process.argv[2] ?? '', encode(prepareTalk()));
