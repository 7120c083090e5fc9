/** Imported first by every page: the page policy forbids compiling code from text, which zod would otherwise try. */
import { z } from 'zod';

z.config({ jitless: true });
