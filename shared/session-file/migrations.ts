/** The schema number that this version writes. */
export const currentSchema = 1;

type Migration = (content: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** One pure step per older schema: `migrations[n]` turns the content of schema n into that of n + 1. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Brings the parsed content of a file from its schema to the current one, step by step. */
export function migrate(
  content: Readonly<Record<string, unknown>>,
  schema: number,
): Readonly<Record<string, unknown>> {
  let migrated = content;
  for (let from = schema; from < currentSchema; from += 1) {
    const step = migrations[from];
    if (!step) throw new RangeError(`no migration from schema ${from}`);
    migrated = step(migrated);
  }
  return migrated;
}
