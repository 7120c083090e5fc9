import { EventEmitter } from 'node:events';
import type { App, Dialog } from 'electron';
import { expect, test } from 'vitest';
import { quitWhenSaved } from '../../../../electron/desktop/quit-when-saved.ts';
import { anEvent } from './hand-made-window.ts';

/** An app that quits as Electron does: before-quit, windows close, will-quit, gone. */
function setUp({ saves, answer = 0 }: { saves: (boolean | Error)[]; answer?: number }) {
  const app = new EventEmitter();
  const happened: string[] = [];
  const settled: (() => void)[] = [];
  const quit = () => {
    const beforeQuit = anEvent();
    app.emit('before-quit', beforeQuit);
    if (beforeQuit.isPrevented) return;
    if (!happened.includes('windows closed')) happened.push('windows closed');
    const willQuit = anEvent();
    app.emit('will-quit', willQuit);
    if (willQuit.isPrevented) return;
    happened.push('gone');
    for (const settle of settled) settle();
  };
  const dialog = {
    async showMessageBox({
      buttons,
      defaultId,
      cancelId,
    }: {
      buttons: string[];
      defaultId: number;
      cancelId: number;
    }) {
      happened.push(`asked: ${buttons[defaultId]}`);
      expect(cancelId).toBe(0);
      return { response: answer, checkboxChecked: false };
    },
  };
  const quitting = quitWhenSaved({
    app: Object.assign(app, { quit }) as unknown as App,
    dialog: dialog as unknown as Dialog,
    async flush() {
      happened.push('saved');
      const outcome = saves.shift() ?? true;
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    stay() {
      happened.push('stays');
      for (const settle of settled) settle();
    },
  });
  const wish = async () => {
    const ended = new Promise<void>((resolve) => settled.push(resolve));
    quit();
    await ended;
  };
  return { happened, quit, wish, quitting };
}

test('what is unsaved is saved before the windows close and once more after', async () => {
  const { happened, wish, quitting } = setUp({ saves: [true, true] });
  expect(quitting.mayClose()).toBe(false);
  await wish();
  expect(happened).toEqual(['saved', 'windows closed', 'saved', 'gone']);
  expect(quitting.mayClose()).toBe(true);
});

test('a second wish to quit while the first is being granted changes nothing', async () => {
  const { happened, quit, wish } = setUp({ saves: [true, true] });
  const ended = wish();
  quit();
  quit();
  await ended;
  expect(happened).toEqual(['saved', 'windows closed', 'saved', 'gone']);
});

test('with something unsaved the user is asked, staying is the default, and quitting works later', async () => {
  const { happened, wish, quitting } = setUp({ saves: [false, true, true] });
  await wish();
  expect(happened).toEqual(['saved', 'asked: Stay', 'stays']);
  expect(quitting.mayClose()).toBe(false);
  await wish();
  expect(happened.slice(3)).toEqual(['saved', 'windows closed', 'saved', 'gone']);
});

test('who insists on quitting without saving may', async () => {
  const { happened, wish } = setUp({ saves: [false, true], answer: 1 });
  await wish();
  expect(happened).toEqual(['saved', 'asked: Stay', 'windows closed', 'saved', 'gone']);
});

test('a last change that cannot be saved after the windows closed brings the app back', async () => {
  const { happened, wish } = setUp({ saves: [true, false] });
  await wish();
  expect(happened).toEqual(['saved', 'windows closed', 'saved', 'asked: Stay', 'stays']);
});

test('a saver that breaks counts as unsaved', async () => {
  const { happened, wish } = setUp({ saves: [new Error('broken')] });
  await wish();
  expect(happened).toEqual(['saved', 'asked: Stay', 'stays']);
});
