/** Laptops with SquadMAP on them, that give each other their sessions as files. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CallInput } from '../../../../shared/api/contract.ts';
import type { ImportPreview } from '../../../../shared/api/import-calls.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { CommandId, ObservationId, SessionId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const wanted: CallInput<'session.create'> = {
  kind: 'squadmap',
  squad: 'Falcon',
  date: '2026-11-20',
  attribution: 'roles',
  people: [{ name: 'Paula', role: 'product-owner', isPresent: true }],
};

export interface Laptop extends StartedServices {
  readonly folder: string;
}

/** SquadMAP on a data folder of its own. */
export async function aLaptop(): Promise<Laptop> {
  return startedOn(await temporaryFolder());
}

/** The same laptop after the app was started again. */
export async function restarted({ folder }: Laptop): Promise<Laptop> {
  return startedOn(folder);
}

async function startedOn(folder: string): Promise<Laptop> {
  return { folder, ...(await startServices(folder)) };
}

/** Carries a command out, which must be allowed. */
export async function play(laptop: Laptop, sessionId: SessionId, command: Command) {
  const applied = await laptop.handlers['session.apply']({ sessionId, request: aRequest(command) });
  expect(applied.outcome).toBe('applied');
}

/** A command that adds one card nobody in particular said. */
export const addCard = (id: ObservationId, text: string): Command => ({
  type: 'observation.add',
  observations: [{ id, text, source: { kind: 'unknown' }, dimension: null, character: 'observation' }],
});
/** A command that gives a card other words. */
export const edit = (id: ObservationId, text: string): Command => ({ type: 'observation.edit', id, text });

/** The session as this laptop has it. */
export async function sessionOf(laptop: Laptop, sessionId: SessionId): Promise<Session> {
  return (await laptop.handlers['session.open']({ sessionId })).session;
}

/** What its cards say. */
export async function textsOf(laptop: Laptop, sessionId: SessionId): Promise<string[]> {
  const { observations } = await sessionOf(laptop, sessionId);
  return Object.values(observations).map(({ text }) => text);
}

/** The text of the file that another laptop is given. */
export async function exported(laptop: Laptop, sessionId: SessionId): Promise<string> {
  const given = await laptop.handlers['session.export']({ sessionId });
  if (given.outcome !== 'download') throw new Error('This host has a file dialog.');
  return given.text;
}

/** Sends the text of a file to this laptop, piece by piece. */
export async function uploaded(
  { handlers }: Laptop,
  text: string,
  fileName = 'falcon.squadmap',
): Promise<string> {
  const { importId } = await handlers['import.begin']({ fileName, characters: text.length });
  for (let at = 0; at < text.length; at += 1_000) {
    await handlers['import.add']({ importId, text: text.slice(at, at + 1_000) });
  }
  return importId;
}

/** What an import of this file would bring. */
export async function previewed(laptop: Laptop, text: string): Promise<ImportPreview> {
  return laptop.handlers['import.preview']({ importId: await uploaded(laptop, text) });
}

/** Takes in what was sent. */
export function imported({ handlers }: Laptop, importId: string, as: 'new' | 'merge') {
  return handlers['import.apply']({ importId, as, requestId: anId<CommandId>('request') });
}

/** Two laptops with the same session of one card, the second from a copy of the first one's file. */
export async function twoLaptops() {
  const [ours, theirs] = [await aLaptop(), await aLaptop()];
  const { sessionId } = await ours.handlers['session.create'](wanted);
  const card = anId<ObservationId>('card');
  await play(ours, sessionId, addCard(card, 'Deploys are slow'));
  const name = `${sessionId}.json`;
  await copyFile(join(ours.folder, 'sessions', name), join(theirs.folder, 'sessions', name));
  return { ours, theirs, sessionId, card };
}
