/** A session that is open while another program changes its file. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../../../electron/services/sha256.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { parseSessionFile, serializeSessionFile } from '../../../../shared/session-file/session-file.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A host whose user has just captured the card "mine". */
export async function withOpenSession() {
  const folder = await temporaryFolder();
  const services = await startServices(folder);
  const { sessionId } = await services.handlers['session.create']({
    ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
  });
  await add(services, sessionId, 'mine');
  const path = join(folder, 'sessions', `${sessionId}.json`);
  return { folder, services, sessionId, path };
}

/** Captures a card. */
export function add(services: StartedServices, sessionId: SessionId, text: string) {
  const card = { id: anId<never>('card'), text, source: { kind: 'unknown' as const } };
  const request = aRequest({
    type: 'observation.add',
    observations: [{ ...card, dimension: null, character: 'observation' }],
  });
  return services.handlers['session.apply']({ sessionId, request });
}

/** What the cards say, in the order they came. */
export async function texts(services: StartedServices, sessionId: SessionId): Promise<string[]> {
  const { session } = await services.handlers['session.open']({ sessionId });
  return Object.values(session.observations).map(({ text }) => text);
}

/**
 * What a sync tool does: another computer's version of the session takes the file's place. It carries no document, so
 * nobody can tell what was changed on which side.
 */
export async function replaceByTheirs(path: string, rev = 50): Promise<string> {
  const outcome = parseSessionFile(await readFile(path, 'utf8'), sha256);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  const { document: _left, ...content } = outcome.content;
  const theirs = { ...content, rev, session: { ...content.session, squad: 'Theirs' } };
  return replaceBy(path, serializeSessionFile(theirs, sha256));
}

/** Puts another file in its place, as a sync tool does. */
export async function replaceBy(path: string, text: string): Promise<string> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  return text;
}

/** The same file on another computer, where a card was added and saved. */
export async function changedElsewhere(sessionId: SessionId, path: string, text: string): Promise<string> {
  const folder = await temporaryFolder();
  await startServices(folder);
  const there = join(folder, 'sessions', `${sessionId}.json`);
  await writeFile(there, await readFile(path));
  await add(await startServices(folder), sessionId, text);
  return readFile(there, 'utf8');
}

/** What the windows were told about the file. */
export const noticesIn = ({ heard }: StartedServices) =>
  heard.filter(({ name }) => name === 'session.noticed').map(({ payload }) => payload);
