/**
 * What `zod` means in the windows (see the alias in electron.vite.config.ts): the page policy forbids compiling code
 * from text, which zod would otherwise try as soon as the first schema is made.
 */
import { z } from 'zod/v4';

z.config({ jitless: true });

export { z };
