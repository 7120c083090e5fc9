import { expect, test } from 'vitest';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { addCard } from './laptops.ts';

test('a session that comes back from the bin counts its changes on, so that no window takes a new one for an old one', async () => {
  const { handlers } = await startServices(await temporaryFolder());
  const { sessionId } = await handlers['session.create']({
    ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
  });
  const add = (text: string) =>
    handlers['session.apply']({ sessionId, request: aRequest(addCard(anId('card'), text)) });
  await add('one');
  await add('two');
  const { version: before } = await handlers['session.open']({ sessionId });
  const { binName } = await handlers['library.moveToBin']({ sessionId });
  await handlers['library.restore']({ binName });
  // A window that stood at the last version must see that it has missed something.
  expect(await add('three')).toMatchObject({ outcome: 'applied', version: before + 2 });
});
