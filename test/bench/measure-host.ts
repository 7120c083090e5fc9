import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startHostProcess } from '../support/host-process.ts';
import { addOne } from './add-one.ts';
import { benchSession, benchSessionFiles, saveNew } from './bench-sessions.ts';
import { median } from './median.ts';

/** Milliseconds, medians. */
export interface HostFigures {
  readonly cards: number;
  /** From the start of the process to its address. */
  readonly start: number;
  /** Writing the session's file until it is safe. */
  readonly save: number;
  /** From a window's call to the host's answer that the change is safe. */
  readonly commandToSaved: number;
  readonly fileKb: number;
}

const repeats = 20;

/** Measures the host with a session of this many cards in a data folder of its own. */
export async function measureHost(folder: string, cards: number, rounds: number): Promise<HostFigures> {
  const session = benchSession(cards);
  const { id } = session;
  await saveNew(await benchSessionFiles(folder), session);
  const starts: number[] = [];
  const commands: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    const host = await startHostProcess(folder);
    starts.push(performance.now() - begin);
    const client = await host.enter();
    await client.call('session.open', { sessionId: id });
    for (let index = 0; index < repeats; index += 1) {
      commands.push(await timed(() => addOne(client, id, `Said at ${index}`)));
    }
    await host.stop();
  }
  const files = await benchSessionFiles(folder);
  const opened = await files.open(id);
  if (opened.kind !== 'ok') throw new Error(`The session could not be opened: ${opened.kind}.`);
  const saves: number[] = [];
  for (let index = 1; index <= repeats; index += 1) {
    const content = { ...opened.content, rev: opened.content.rev + index };
    saves.push(await timed(() => files.write(id, content)));
  }
  const { size } = await stat(join(folder, 'sessions', `${id}.json`));
  return {
    cards,
    start: median(starts),
    save: median(saves),
    commandToSaved: median(commands),
    fileKb: size / 1000,
  };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}
