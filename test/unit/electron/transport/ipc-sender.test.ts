import { expect, test } from 'vitest';
import { audienceOfSender, type SenderFrame } from '../../../../electron/transport/ipc-sender.ts';

const own = 'app://squadmap';
const topFrame: SenderFrame = { origin: own, detached: false, parent: null };

test('the top frame of an admitted window speaks for its audience', () => {
  expect(audienceOfSender(topFrame, 'operator', own)).toBe('operator');
  expect(audienceOfSender(topFrame, 'stage', own)).toBe('stage');
});

test.each<[string, SenderFrame | null]>([
  ['no frame, as when it has gone', null],
  ['a frame that is unloading', { ...topFrame, detached: true }],
  ['a frame inside the page', { ...topFrame, parent: topFrame }],
  ['a page from the web', { ...topFrame, origin: 'https://example.com' }],
  ['a file', { ...topFrame, origin: 'file://' }],
  ['an origin that only begins like ours', { ...topFrame, origin: 'app://squadmap.evil' }],
  ['an opaque origin', { ...topFrame, origin: 'null' }],
])('%s speaks for nobody', (_what, frame) => {
  expect(audienceOfSender(frame, 'operator', own)).toBeUndefined();
});

test('a window that was not admitted speaks for nobody', () => {
  expect(audienceOfSender(topFrame, undefined, own)).toBeUndefined();
});
