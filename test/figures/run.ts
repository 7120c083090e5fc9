// What `npm run figures` runs.
import { resolve } from 'node:path';
import { writeFigures } from './write-figures.ts';

await writeFigures(resolve(import.meta.dirname, '..', '..'));
