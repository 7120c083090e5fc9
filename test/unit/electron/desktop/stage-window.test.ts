import { EventEmitter } from 'node:events';
import type { Display, Rectangle, Screen } from 'electron';
import { expect, test } from 'vitest';
import { createStage } from '../../../../electron/desktop/stage-window.ts';
import { aDisplay, HandMadeWindow, handMadeWindows } from './hand-made-window.ts';

const laptop = aDisplay(1, 0);
const projector = aDisplay(2, 1920);

function setUp(displays: Display[]) {
  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => displays,
    getPrimaryDisplay: () => laptop,
    getDisplayMatching: ({ x }: Rectangle) =>
      displays.find(({ workArea }) => x >= workArea.x && x < workArea.x + workArea.width) ?? laptop,
  });
  const { made, BrowserWindow } = handMadeWindows();
  const operator = new HandMadeWindow({ x: 100 });
  const prepared: unknown[] = [];
  const stage = createStage({
    ...{ BrowserWindow, screen: screen as unknown as Screen, page: 'app://squadmap/stage.html' },
    webPreferences: { sandbox: true },
    operatorWindow: () => operator.asWindow,
    prepare: (window) => prepared.push(window),
    log: () => undefined,
  });
  function setDisplays(now: Display[], event: string) {
    displays.splice(0, displays.length, ...now);
    screen.emit(event);
  }
  return { stage, made, operator, prepared, setDisplays };
}

test('the stage opens full screen on the other display and leaves the focus with the operator', async () => {
  const { stage, made, operator, prepared } = setUp([laptop, projector]);
  await stage.open();
  expect(made).toHaveLength(1);
  expect(made[0]?.bounds).toEqual(projector.workArea);
  expect(made[0]?.isFull).toBe(true);
  expect(made[0]?.options.webPreferences).toEqual({ sandbox: true });
  expect(made[0]?.told).toEqual([['removeMenu'], ['loadURL', 'app://squadmap/stage.html']]);
  expect(prepared).toEqual(made);
  expect(operator.told).toEqual([['focus']]);
});

test('there is one stage: presenting again shows it', async () => {
  const { stage, made } = setUp([laptop, projector]);
  await stage.open();
  await stage.open();
  expect(made).toHaveLength(1);
  expect(made[0]?.told.at(-1)).toEqual(['show']);
});

test('a stage that was closed opens anew', async () => {
  const { stage, made } = setUp([laptop]);
  await stage.open();
  stage.close();
  await stage.open();
  expect(made).toHaveLength(2);
});

test('a projector that is plugged in takes the stage', async () => {
  const { stage, made, setDisplays } = setUp([laptop]);
  await stage.open();
  expect(made[0]?.isFull).toBe(false);
  setDisplays([laptop, projector], 'display-added');
  expect(made[0]?.bounds).toEqual(projector.workArea);
  expect(made[0]?.isFull).toBe(true);
});

test('a projector that is gone leaves the stage as a window beside the operator’s', async () => {
  const { stage, made, setDisplays } = setUp([laptop, projector]);
  await stage.open();
  setDisplays([laptop], 'display-removed');
  expect(made[0]?.isFull).toBe(false);
  expect(made[0]?.bounds).toEqual({ x: 40, y: 40, width: 1280, height: 720 });
});

test('a third display does not take the stage from where it stands', async () => {
  const { stage, made, setDisplays } = setUp([laptop, projector]);
  await stage.open();
  setDisplays([laptop, aDisplay(3, -1920), projector], 'display-added');
  expect(made[0]?.bounds).toEqual(projector.workArea);
});

test('displays that change while there is no stage change nothing', () => {
  const { made, setDisplays } = setUp([laptop]);
  setDisplays([laptop, projector], 'display-added');
  expect(made).toEqual([]);
});
