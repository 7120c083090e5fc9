import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('a session whose folder goes away is kept in memory, said to be unsaved, and saved again when it can be', async () => {
  const folder = await temporaryFolder();
  const services = await startServices(folder);
  const { sessionId } = await services.handlers['session.create']({
    ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
  });
  await services.handlers['session.open']({ sessionId });
  await rename(join(folder, 'sessions'), join(folder, 'elsewhere'));

  const request = aRequest({
    type: 'observation.add',
    observations: [
      {
        id: anId('card'),
        text: 'kept',
        source: { kind: 'unknown' },
        dimension: null,
        character: 'observation',
      },
    ],
  });
  const applied = await services.handlers['session.apply']({ sessionId, request });
  expect(applied).toMatchObject({ outcome: 'applied', isDurable: false });
  const unsaved = await services.handlers['session.open']({ sessionId });
  expect(unsaved.saveState).toMatchObject({ kind: 'failed', reason: 'the folder is gone (drive removed?)' });
  expect(Object.values(unsaved.session.observations)).toHaveLength(1);
  expect(await services.flush()).toBe(false);

  await rename(join(folder, 'elsewhere'), join(folder, 'sessions'));
  await services.handlers['session.retrySave']({ sessionId });
  expect(await services.flush()).toBe(true);
  const restarted = await startServices(folder);
  const reopened = await restarted.handlers['session.open']({ sessionId });
  expect(Object.values(reopened.session.observations).map((card) => card.text)).toEqual(['kept']);
});
