import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Library } from '../../../../shared/api/library-entries.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import { anId, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import { showHome } from './show-home.tsx';

const mira = aPerson({ name: 'Mira', role: 'chapter-lead' });
const tom = aPerson({ name: 'Tom', role: 'maker', isPresent: false });

const newSession = page.getByRole('button', { name: 'New session', exact: true });
const dialog = page.getByRole('dialog', { name: 'New session' });

afterEach(() => {
  location.hash = '';
});

test('an empty Today says how to begin and offers a sample meeting, which opens on the board', async () => {
  await showHome(memoryHost());
  await expect.element(page.getByText('No meeting yet')).toBeVisible();
  await page.getByRole('button', { name: 'Try a sample meeting' }).click();
  await expect.poll(() => location.hash).toMatch(/^#\/board\/[a-z0-9]{16}$/);
});

test('a session stands in the list with date, counts and who was in the room', async () => {
  const observations = [
    anObservation({ dimension: 'mastery' }),
    anObservation({ dimension: 'mastery' }),
    anObservation(),
  ];
  const session = aSession({ squad: 'Falcon', isSample: true, people: [mira, tom], observations });
  await showHome(memoryHost([session]));
  const row = page.getByRole('row', { name: /Falcon/ });
  await expect
    .element(row)
    .toHaveTextContent(/Falcon.*Sample.*Fri 20 Nov 2026.*2 Mastery.*0 Autonomy.*0 Purpose.*1 To sort/);
  await expect.element(row.getByTitle('Chapter Lead: Mira')).toBeVisible();
  await expect.element(row.getByTitle(/Maker/)).not.toBeInTheDocument();
});

test('a session opens by a click on its line and by Enter on its name', async () => {
  const session = aSession({ squad: 'Falcon' });
  await showHome(memoryHost([session]));
  await page.getByRole('cell', { name: 'Fri 20 Nov 2026' }).click();
  expect(location.hash).toBe(`#/board/${session.id}`);
  location.hash = '#/home';
  (page.getByRole('link', { name: 'Falcon' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash).toBe(`#/board/${session.id}`);
});

test('a new session starts with Enter, with the people that were typed', async () => {
  const host = await showHome(memoryHost());
  await newSession.click();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Heron');
  await dialog.getByRole('textbox', { name: 'Maker' }).fill('Lena, Tom');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash).toMatch(/^#\/board\//);
  const made = host.saved(location.hash.split('/')[2] ?? '');
  expect(made?.squad).toBe('Heron');
  expect(made?.attribution).toBe('roles');
  expect(Object.values(made?.people ?? {}).map(({ name }) => name)).toEqual(['Lena', 'Tom']);
});

test('a squad that met before brings its people, ticked as last time', async () => {
  const host = await showHome(memoryHost([aSession({ squad: 'Falcon', people: [mira, tom] })]));
  await newSession.click();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Fal');
  await page.getByRole('option', { name: 'Falcon' }).click();
  await expect.element(dialog.getByRole('checkbox', { name: 'Mira, Chapter Lead' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Tom, Maker' }).click();
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => location.hash).toMatch(/^#\/board\//);
  const made = host.saved(location.hash.split('/')[2] ?? '');
  expect(Object.values(made?.people ?? {}).every(({ isPresent }) => isPresent)).toBe(true);
});

test('without a squad the dialog says what is missing and keeps what was typed', async () => {
  await showHome(memoryHost());
  await newSession.click();
  await dialog.getByRole('textbox', { name: 'Agile Coach' }).fill('Arjun');
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect.element(dialog.getByText('Say which squad meets.')).toBeVisible();
  await expect.element(dialog.getByRole('textbox', { name: 'Squad' })).toHaveFocus();
  await expect.element(dialog.getByRole('textbox', { name: 'Agile Coach' })).toHaveValue('Arjun');
});

test('a full disk is told in the dialog and nothing typed is lost', async () => {
  const host = await showHome(memoryHost());
  host.setDiskFull(true);
  await newSession.click();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Heron');
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect.element(dialog.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
  await expect.element(dialog.getByRole('textbox', { name: 'Squad' })).toHaveValue('Heron');
});

test('a session moves to the bin and comes back by Undo, and by Restore', async () => {
  await showHome(memoryHost([aSession({ squad: 'Falcon' })]));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Move to bin' }).click();
  await expect.element(page.getByRole('row', { name: /Falcon/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('row', { name: /Falcon/ })).toBeVisible();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Move to bin' }).click();
  await page.getByRole('button', { name: 'Bin (1)' }).click();
  await page.getByRole('button', { name: 'Restore Falcon' }).click();
  await expect.element(page.getByText(/Falcon of Fri 20 Nov 2026 is back/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('row', { name: /Falcon/ })).toBeVisible();
});

test('a session in the bin is deleted for good once that was asked and said what goes', async () => {
  await showHome(memoryHost([aSession({ squad: 'Falcon' })]));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Move to bin' }).click();
  await page.getByRole('button', { name: 'Bin (1)' }).click();
  const open = page.getByRole('button', { name: 'Delete for good… Falcon' });
  await open.click();
  const question = page.getByRole('dialog', { name: 'Delete for good' });
  await expect
    .element(question)
    .toHaveTextContent(/Falcon, SquadMAP of Fri 20 Nov 2026, goes with every earlier/);
  await expect.element(question.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(question).not.toBeInTheDocument();
  await expect.element(open).toHaveFocus();

  await open.click();
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect.element(page.getByText(/Falcon of Fri 20 Nov 2026 was deleted for good/)).toBeVisible();
  await expect.element(page.getByRole('dialog', { name: 'Bin' })).toHaveTextContent('The bin is empty.');
  expect(document.activeElement?.closest('dialog')).not.toBeNull();
});

test('a session gets another name, and an empty one is refused in place', async () => {
  const session = aSession({ squad: 'Falcon' });
  const host = await showHome(memoryHost([session]));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Squad' });
  await field.fill('  ');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/A name cannot be empty/)).toBeVisible();
  await field.fill('Kestrel');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('row', { name: /Kestrel/ })).toBeVisible();
  await expect.poll(() => host.saved(session.id)?.squad).toBe('Kestrel');
});

test('a session is duplicated', async () => {
  await showHome(memoryHost([aSession({ squad: 'Falcon' })]));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(() => page.getByRole('row', { name: /Falcon/ }).elements().length).toBe(2);
});

test('a file that cannot be opened gets its sentence, and its last good version opens', async () => {
  const backup = { sessionId: anId<SessionId>('backup'), savedAt: 0, observations: 31 };
  const message = '“a.json” is damaged. It was not changed.';
  const problems: Library['problems'] = [{ fileName: 'a.json', kind: 'damaged', message, backup }];
  const { transport } = memoryHost();
  const host = {
    ...memoryHost(),
    transport: {
      ...transport,
      call: async (name: Parameters<typeof transport.call>[0], input: unknown) => {
        if (name === 'library.openBackup') return { ok: true as const, value: input };
        const reply = await transport.call(name, input);
        if (name !== 'library.list' || !reply.ok) return reply;
        return { ok: true as const, value: { ...(reply.value as Library), problems } };
      },
    },
  };
  await showHome(host);
  await expect.element(page.getByText(message)).toBeVisible();
  await expect.element(page.getByText(/has 31 observations/)).toBeVisible();
  await page.getByRole('button', { name: 'Open the last good version' }).click();
  await expect.poll(() => location.hash).toBe(`#/board/${backup.sessionId}`);
});

test.each(['light', 'dark', 'high-contrast'])('axe has nothing to say in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await showHome(
    memoryHost([aSession({ squad: 'Falcon', people: [mira, tom], observations: [anObservation()] })]),
  );
  expect(await axeFindings()).toEqual([]);
  await newSession.click();
  await expect.element(dialog).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  delete document.documentElement.dataset.theme;
});
