import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppActions } from '../../../../renderer/app-actions.tsx';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { MinutesScreen } from '../../../../renderer/screens/minutes/minutes-screen.tsx';
import { navigate } from '../../../../renderer/stores/route-store.ts';
import { closeSession, followHost, openSession, send } from '../../../../renderer/stores/session-store.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import { anId, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import '../../../../renderer/styles/print.css';

const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const region = page.getByRole('region', { name: 'Minutes' });
let written: ClipboardItem[] = [];

function aMeeting(): Session {
  return aSession({
    date: '2026-10-05',
    people: [ana],
    observations: [
      anObservation({
        text: '<b>slow</b> *tests* @channel',
        dimension: 'mastery',
        source: { kind: 'person', personId: ana.id },
      }),
    ],
  });
}

async function open(session = aMeeting()): Promise<Session> {
  connectThrough(memoryHost([session]).transport);
  followHost();
  navigate({ screen: 'minutes', sessionId: session.id });
  await openSession(session.id);
  await render(
    <>
      <AppActions />
      <MinutesScreen sessionId={session.id} />
      <AppToasts />
    </>,
  );
  return session;
}

function addCommand(text: string): Command {
  const fresh = { source: { kind: 'unknown' }, dimension: null, character: 'observation' } as const;
  return { type: 'observation.add', observations: [{ id: anId('late'), text, ...fresh }] };
}

async function textOf(item: ClipboardItem | undefined, type: string): Promise<string | undefined> {
  return (await item?.getType(type))?.text();
}

beforeEach(() => {
  written = [];
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
    written = [...items];
  });
});

afterEach(async () => {
  await cleanup();
  closeSession();
  vi.restoreAllMocks();
});

test('the preview shows cards as they were written, without making markup of them', async () => {
  await open();
  await expect.element(region.getByText('<b>slow</b> *tests* @channel (Ana, Chapter Lead)')).toBeVisible();
  expect(region.element().querySelector('b')).toBeNull();
});

test('the preview follows the session while it changes', async () => {
  await open();
  send(addCommand('A late card'));
  await expect.element(region.getByText('A late card')).toBeVisible();
});

test('what the audience does not get is listed struck through', async () => {
  await open();
  await page.getByRole('combobox', { name: 'Audience' }).selectOptions('Tribe');
  const leftOut = page.getByRole('region', { name: 'Left out' });
  await expect.element(leftOut.getByText('Chapter Lead Ana')).toBeVisible();
  expect(leftOut.element().querySelector('del')?.textContent).toContain('<b>slow</b>');
  expect(region.element().querySelector('article')?.textContent).not.toContain('slow');
});

test('the text view shows the very text that is copied', async () => {
  await open();
  await page.getByText('Text', { exact: true }).click();
  const shown = region.element().querySelector('pre')?.textContent;
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => textOf(written[0], 'text/plain')).toBe(shown);
  expect(shown).toContain('- \\<b>slow\\</b> \\*tests\\* @\u200bchannel (Ana, Chapter Lead)\n');
});

test('copying puts HTML and the chosen text on the clipboard together and says so', async () => {
  await open();
  await page.getByRole('combobox', { name: 'Flavour' }).selectOptions('Plain text');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.element(page.getByText('Copied for the squad, as Plain text.')).toBeVisible();
  expect(await textOf(written[0], 'text/plain')).toContain('• <b>slow</b> *tests* @channel');
  expect(await textOf(written[0], 'text/html')).toContain('&lt;b&gt;slow&lt;/b&gt;');
});

test('a clipboard that asks for permission is filled the older way', async () => {
  vi.mocked(navigator.clipboard.write).mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  let copied = '';
  const listen = (event: ClipboardEvent) => {
    copied = `${event.clipboardData?.getData('text/html')} ${event.clipboardData?.getData('text/plain')}`;
  };
  await open();
  window.addEventListener('copy', listen, { once: true });
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => copied).toContain('# SquadMAP');
  await expect.element(page.getByText('Copied for the squad, as GitHub / GitLab.').last()).toBeVisible();
  expect(copied).toContain('<h1');
});

test('a clipboard that stays closed leaves the text selected and says how to copy it', async () => {
  vi.mocked(navigator.clipboard.write).mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await open();
  // The next frame may come before what is to be selected has been drawn.
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((then) => {
    then(performance.now());
    return 0;
  });
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.element(page.getByText(/The text is selected/)).toBeVisible();
  expect(String(getSelection())).toContain('# SquadMAP – Falcon');
});

test('without a file dialog, saving downloads the text under its own name and says where it went', async () => {
  let fileName = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    fileName = this.download;
  });
  await open();
  await page.getByRole('button', { name: 'Save as…' }).click();
  await expect
    .element(page.getByText('Saved as 2026-10-05-squadmap-falcon.md in the downloads of this browser.'))
    .toBeVisible();
  expect(fileName).toBe('2026-10-05-squadmap-falcon.md');
});

test('what is saved holds the change made a moment before', async () => {
  const texts: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    texts.push(blob as Blob);
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
  await open();
  for (const text of ['first', 'second', 'third']) send(addCommand(text));
  await page.getByRole('button', { name: 'Save as…' }).click();
  await expect.poll(() => texts).toHaveLength(1);
  expect(await texts[0]?.text()).toContain('- first\n- second\n- third\n');
});

test('printing prints the paper only', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
  await open();
  await page.getByRole('button', { name: 'Print' }).click();
  expect(print).toHaveBeenCalledOnce();
  expect([...document.querySelectorAll('[data-print]')].map((element) => element.tagName)).toEqual([
    'ARTICLE',
  ]);
});

test('Escape and the button go back to the board', async () => {
  const session = await open();
  await userEvent.keyboard('{Escape}');
  expect(location.hash).toBe(`#/board/${session.id}`);
  navigate({ screen: 'minutes', sessionId: session.id });
  await page.getByRole('button', { name: 'Back to the board' }).click();
  expect(location.hash).toBe(`#/board/${session.id}`);
});
