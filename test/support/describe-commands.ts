import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Command } from '../../shared/session/commands.ts';
import { commandRequestSchema, commandSchema } from '../../shared/session/commands.ts';
import { aRequest } from './session-builders.ts';

/** One command of each type of a list. */
export type ExamplesOf<Schemas extends readonly z.ZodType[]> = {
  readonly [T in Extract<z.infer<Schemas[number]>, { type: string }>['type']]: Extract<Command, { type: T }>;
};

const malformed = [7.5, {}, [[]], [7], ['x'], 'x'.repeat(20_001), { kind: 'person' }];

/** Tests that each of these commands is taken as it is meant and refused with anything wrong in it. */
export function describeCommands(examples: Readonly<Record<string, Command>>): void {
  describe.each(Object.values(examples))('a command $type', (example) => {
    const passes = (command: unknown) => commandSchema.safeParse(command).success;

    it('passes as it is meant', () => {
      expect(commandRequestSchema.safeParse(aRequest(example)).error).toBeUndefined();
    });

    it('is refused with an unknown key', () => {
      expect(passes({ ...example, extra: 1 })).toBe(false);
    });

    const keys = Object.keys(example);
    it.each(keys)('is refused with a wrong %s', (key) => {
      for (const value of malformed) expect(passes({ ...example, [key]: value })).toBe(false);
    });
  });
}
