import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { serializeSessionFile } from '../../../../shared/session-file/session-file.ts';
import { contentOfRevision, sessionId } from './session-content.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

/** Every so often the file is opened to be worked on, and must not be saved over either. */
const TRIALS_PER_SAVE = 10;
const KINDS = new Set(['ok', 'edited', 'newer', 'damaged', 'foreign', 'too-big', 'not-a-file', 'unreadable']);

/** Random numbers that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Buffer, upTo: (limit: number) => number) => Buffer;

function spliced(bytes: Buffer, at: number, removed: number, inserted: Uint8Array | string): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(inserted), bytes.subarray(at + removed)]);
}

const WORDS = [
  ...['"__proto__":{"polluted":true},', '"constructor":{},', 'null', '[]', '1e999', '-0', '9007199254740993'],
  ...[
    '"\\ud800"',
    '"\\u0000"',
    '\uFEFF',
    '<<<<<<< HEAD\n',
    '\u202e',
    '"schema":2,',
    '"schema":1e9,',
    '"rev":-1,',
  ],
  ...['"format":"other",', '{', '}', ',', '"', '\\', '"id":"x",', '"sha256":0,', 'true', '"session":[],'],
];

const mutations: Mutation[] = [
  (bytes, upTo) => bytes.subarray(0, upTo(bytes.length)),
  (bytes, upTo) => bytes.subarray(upTo(bytes.length)),
  (bytes, upTo) => {
    const flipped = Buffer.from(bytes);
    for (let flips = 1 + upTo(4); flips > 0; flips -= 1) {
      const at = upTo(bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << upTo(8));
    }
    return flipped;
  },
  (bytes, upTo) => spliced(bytes, upTo(bytes.length), 64, Buffer.alloc(64)),
  (bytes, upTo) => spliced(bytes, upTo(bytes.length), upTo(40), ''),
  (bytes, upTo) => spliced(bytes, upTo(bytes.length), 0, WORDS[upTo(WORDS.length)] ?? ''),
  (bytes, upTo) => spliced(bytes, bytes.indexOf('{'), 1, `{${WORDS[upTo(WORDS.length)] ?? ''}`),
  (bytes, upTo) => spliced(bytes, upTo(bytes.length), 0, bytes.subarray(0, upTo(200))),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes, upTo) => Buffer.from(bytes.toString('utf8').replace(/\d+/, String(upTo(10) * 10 ** upTo(25)))),
  (bytes, upTo) =>
    Buffer.from(bytes.toString('utf8').replace('"people":{}', `"people":${'['.repeat(upTo(90_000))}`)),
  (_bytes, upTo) => {
    const depth = upTo(20_000);
    return Buffer.from(`${'{"session":'.repeat(depth)}1${'}'.repeat(depth)}`);
  },
  (bytes, upTo) => {
    const depth = upTo(20_000);
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    return Buffer.from(bytes.toString('utf8').replace('"groups":{}', `"groups":{},"extra":${deep}`));
  },
];

/** Far more than the slowest file takes: a load that grows without bounds is found, a busy computer is not. */
const mostCpuMs = 1_000;

export interface SpoiltFiles {
  /** What they were taken for, and how many there were of each. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** By the clock, for the page of figures only. */
  readonly slowestMs: number;
}

/** Spoils a session's file again and again, until the time is up, and looks at what opening it gives. */
export async function spoilFiles(seed: number, trials: number, isTimeUp = () => false): Promise<SpoiltFiles> {
  const { files, dataFolder } = await temporarySessionFiles();
  const path = join(dataFolder.sessions, `${sessionId}.json`);
  const original = contentOfRevision(1);
  const valid = Buffer.from(serializeSessionFile(original, sha256));
  const random = seededRandom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const seen = new Map<string, number>();
  let slowestMs = 0;
  for (let trial = 0; trial < trials && !isTimeUp(); trial += 1) {
    const spoilt = mutations[trial % mutations.length]?.(valid, upTo) ?? valid;
    await writeFile(path, spoilt);
    const where = `trial ${trial}, mutation ${trial % mutations.length}`;

    const [startedAt, cpuBefore] = [performance.now(), process.cpuUsage()];
    const isOpened = trial % TRIALS_PER_SAVE === 0;
    const outcome = await (isOpened ? files.open(sessionId) : files.read(sessionId));
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    const { user, system } = process.cpuUsage(cpuBefore);
    expect((user + system) / 1_000, where).toBeLessThan(mostCpuMs);
    expect(KINDS.has(outcome.kind), `${where}: ${outcome.kind}`).toBe(true);
    if (outcome.kind === 'ok') expect(outcome.content.session, where).toEqual(original.session);
    if (isOpened && outcome.kind !== 'ok' && outcome.kind !== 'edited') {
      await expect(files.write(sessionId, original), where).rejects.toMatchObject({
        code: 'changed-outside',
      });
    }
    expect((await readFile(path)).equals(spoilt), `${where} changed the original`).toBe(true);
    seen.set(outcome.kind, (seen.get(outcome.kind) ?? 0) + 1);
  }
  expect({}).not.toHaveProperty('polluted');
  return { outcomes: Object.fromEntries(seen), slowestMs: Math.ceil(slowestMs) };
}
