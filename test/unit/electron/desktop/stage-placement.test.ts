import { expect, test } from 'vitest';
import { stagePlacement } from '../../../../electron/desktop/stage-placement.ts';
import { aDisplay } from './hand-made-window.ts';

const laptop = aDisplay(1, 0);
const projector = aDisplay(2, 1920);

test('the stage fills a display that is not the operator’s', () => {
  const onProjector = { bounds: projector.workArea, isFullScreen: true };
  expect(stagePlacement([laptop, projector], laptop)).toEqual(onProjector);
  expect(stagePlacement([projector, laptop], laptop)).toEqual(onProjector);
  expect(stagePlacement([laptop, projector], projector).bounds).toEqual(laptop.workArea);
});

test('with one display it is a window that fits', () => {
  expect(stagePlacement([laptop], laptop)).toEqual({
    bounds: { x: 40, y: 40, width: 1280, height: 720 },
    isFullScreen: false,
  });
  const small = aDisplay(3, 0, 1024, 600);
  expect(stagePlacement([small], small).bounds).toEqual({ x: 40, y: 40, width: 984, height: 560 });
});
