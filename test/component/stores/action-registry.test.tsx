import { useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { registeredActions, useActions } from '../../../renderer/stores/action-registry.ts';

const actions = [{ id: 'test.reveal', label: 'Reveal', group: 'Test', keys: ['r'], run: () => undefined }];
const ids = () => registeredActions().map(({ id }) => id);

function Panel() {
  useActions(actions);
  return null;
}

test('what a panel can do can be done before the panel is painted, and no longer once it is gone', async () => {
  const atFirst: string[][] = [];
  function Watcher() {
    useLayoutEffect(() => void atFirst.push(ids()), []);
    return null;
  }
  const screen = await render(
    <>
      <Panel />
      <Watcher />
    </>,
  );
  expect(atFirst).toEqual([['test.reveal']]);
  await screen.unmount();
  expect(ids()).toEqual([]);
});
