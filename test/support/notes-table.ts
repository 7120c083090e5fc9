import { z } from 'zod';
import type { HandlersOf } from '../../electron/transport/dispatch.ts';
import { ApiError } from '../../shared/api/api-error.ts';

const noteSchema = z.strictObject({ text: z.string().min(1).max(100) });

/** A table of calls with every way a call can go, small enough to see through. */
export const notesTable = {
  'note.add': { audiences: ['operator'], input: noteSchema, output: z.object({ count: z.int() }) },
  'note.list': {
    audiences: ['operator', 'stage'],
    input: z.strictObject({}),
    output: z.object({ texts: z.array(z.string()) }),
  },
  'note.refuse': { audiences: ['operator'], input: z.strictObject({}), output: z.object({}) },
  'note.crash': { audiences: ['operator'], input: z.strictObject({}), output: z.object({}) },
  'note.mumble': {
    audiences: ['operator'],
    input: z.strictObject({}),
    output: z.object({ loud: z.literal(true) }),
  },
} as const;

/** Handlers for the notes table, and the notes they keep. */
export function createNotes(): {
  readonly texts: string[];
  readonly handlers: HandlersOf<typeof notesTable>;
} {
  const texts: string[] = [];
  return {
    texts,
    handlers: {
      'note.add': ({ text }) => ({ count: texts.push(text) }),
      'note.list': async () => ({ texts, secret: 'not promised' }),
      'note.refuse': () => {
        throw new ApiError('conflict', 'Somebody else holds this note.');
      },
      'note.crash': () => {
        throw new TypeError('secret path /home/someone');
      },
      'note.mumble': () => ({ loud: false as unknown as true }),
    },
  };
}
