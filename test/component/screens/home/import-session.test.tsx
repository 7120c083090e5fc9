import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CallInput, CallName } from '../../../../shared/api/contract.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { type MemoryHost, memoryHost } from '../../../support/memory-host.ts';
import { anId, anObservation, applied, aRequest, aSession } from '../../../support/session-builders.ts';
import { showHome } from './show-home.tsx';

const card = anObservation({ text: 'Deploys are slow' });
const falcon = aSession({ squad: 'Falcon', observations: [card] });
const dialog = page.getByRole('dialog');

async function call<N extends CallName>(host: MemoryHost, name: N, input: CallInput<N>): Promise<unknown> {
  const reply = await host.transport.call(name, input);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

/** The file that another laptop with this session gives away. */
async function fileOf(session: Session, name = 'falcon.squadmap'): Promise<File> {
  const given = await call(memoryHost([session]), 'session.export', { sessionId: session.id });
  return new File([(given as { text: string }).text], name);
}

function choose(file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is nothing to choose a file with.');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function drag(type: 'dragover' | 'drop', file: File) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

afterEach(() => {
  location.hash = '';
});

test('a copy that holds nothing new offers no merge, but a session of its own', async () => {
  await showHome(memoryHost([falcon]));
  choose(await fileOf(falcon));
  await expect.element(dialog.getByText(/holds nothing that is not here already/)).toBeVisible();
  await expect.element(dialog.getByRole('button', { name: 'Merge', exact: true })).not.toBeInTheDocument();
  await dialog.getByRole('button', { name: 'Import as a separate session' }).click();
  await expect.element(page.getByText('Falcon was imported.').last()).toBeVisible();
  await expect.poll(() => page.getByRole('rowheader', { name: 'Falcon' }).elements().length).toBe(2);
});

test('a session that is not here is shown and becomes one of its own', async () => {
  await showHome(memoryHost());
  choose(await fileOf(falcon));
  await expect.element(dialog.getByText('1 observation: 1 To sort')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.element(page.getByText('Falcon was imported.').last()).toBeVisible();
  await expect.element(page.getByRole('rowheader', { name: 'Falcon' })).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('a copy that was changed elsewhere is shown card by card and merged', async () => {
  const host = await showHome(memoryHost([falcon]));
  // The document is made with the first change, here as well as on the other laptop.
  const edit = { type: 'observation.edit', id: card.id, text: 'Our deploys are slow' } as const;
  await call(host, 'session.apply', { sessionId: falcon.id, request: aRequest(edit) });
  const other = memoryHost([falcon]);
  const elsewhere = applied(falcon, {
    type: 'observation.edit',
    id: card.id,
    text: 'Deploys are slow on Fridays',
  });
  for (const command of [
    { type: 'observation.edit', id: card.id, text: elsewhere.observations[card.id]?.text ?? '' },
    {
      type: 'observation.add',
      observations: [
        {
          ...{ id: anId<never>('card'), text: 'Reviews are quick', source: { kind: 'unknown' } },
          ...{ dimension: null, character: 'observation' },
        },
      ],
    },
  ] as const) {
    await call(other, 'session.apply', { sessionId: falcon.id, request: aRequest(command as never) });
  }
  const given = (await call(other, 'session.export', { sessionId: falcon.id })) as { text: string };
  choose(new File([given.text], 'falcon.squadmap'));
  await expect.element(dialog.getByText(/1 new, 1 changed, 0 the same/)).toBeVisible();
  const list = dialog.getByRole('list', { name: 'What the copy brings' });
  await expect.element(list.getByText('Our deploys are slow', { exact: true })).toBeVisible();
  await expect.element(list.getByText('Our deploys are slow on Fridays')).toBeVisible();
  await expect.element(list.getByText('Reviews are quick')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.element(page.getByText('The copy was merged into Falcon.')).toBeVisible();
  const texts = Object.values(host.saved(falcon.id)?.observations ?? {}).map(({ text }) => text);
  expect(texts).toEqual(['Our deploys are slow on Fridays', 'Reviews are quick']);
});

test('a file that is no session is named in one sentence, and nothing happens', async () => {
  await showHome(memoryHost());
  choose(new File(['{"a":1}'], 'notes.json'));
  await expect
    .element(dialog.getByRole('alert'))
    .toHaveTextContent('notes.json is not a SquadMAP session. Nothing was imported.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect.element(dialog).not.toBeInTheDocument();
  choose(new File([new Uint8Array([0xff, 0xfe, 0x00])], 'picture.squadmap'));
  await expect
    .element(dialog.getByRole('alert'))
    .toHaveTextContent('picture.squadmap is not a SquadMAP session');
});

test('a file larger than any session is refused before it is read', async () => {
  await showHome(memoryHost());
  choose(new File([new Uint8Array(32 * 1024 * 1024 + 1)], 'large.squadmap'));
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('large.squadmap is larger than 32 MB.');
});

test('a file dropped on the window is looked at like a chosen one, and the window says so while it is held', async () => {
  await showHome(memoryHost());
  const file = await fileOf(falcon);
  drag('dragover', file);
  await expect.element(page.getByText('Drop the file to import it')).toBeVisible();
  drag('drop', file);
  await expect.element(dialog.getByText('1 observation: 1 To sort')).toBeVisible();
  await expect.element(page.getByText('Drop the file to import it')).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByText('No meeting yet')).toBeVisible();
});
