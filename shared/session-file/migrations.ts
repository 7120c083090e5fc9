/** The schema number that this version writes. */
export const currentSchema = 2;

type Content = Readonly<Record<string, unknown>>;
type Migration = (content: Content) => Content;

/** One pure step per older schema: `migrations[n]` turns the content of schema n into that of n + 1. */
export const migrations: Readonly<Record<number, Migration>> = {
  // Meetings got steps, time, topics and what comes out of them. A board of before is a meeting without steps.
  1: (content) =>
    isContent(content.session)
      ? { ...content, session: { ...meetingWithoutSteps, ...content.session } }
      : content,
};

/**
 * What a schema 2 file says where a schema 1 file said nothing. Written out, not taken from the rules of today: a step of
 * migration gives what its schema meant, whatever a later one makes of these fields; the steps after it begin from there.
 */
const meetingWithoutSteps = {
  purpose: '',
  agreements: '',
  stewards: { mastery: 'chapter-lead', autonomy: 'agile-coach', purpose: 'product-owner' },
  fistOfFive: [],
  nextDate: null,
  masteryTime: { planned: 0, taken: 0 },
  run: {
    startedAt: null,
    endsAt: null,
    endedAt: null,
    stepId: null,
    runningSince: null,
    focusId: null,
    focusedAtMs: 0,
  },
  steps: {},
  topics: {},
  rounds: {},
  actions: {},
  decisions: {},
  envelopes: {},
  statements: {},
  goals: {},
  tasks: {},
};

/** A file may hold anything in any place; what is no object is left to the schemas to refuse. */
function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Brings the parsed content of a file from its schema to the current one, step by step. */
export function migrate(content: Content, schema: number): Content {
  let migrated = content;
  for (let from = schema; from < currentSchema; from += 1) {
    const step = migrations[from];
    if (!step) throw new RangeError(`no migration from schema ${from}`);
    migrated = step(migrated);
  }
  return migrated;
}
