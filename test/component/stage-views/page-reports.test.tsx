import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { StageSurface } from '../../../renderer/stage-views/stage-surface.tsx';
import { defaultPreferences } from '../../../shared/api/preferences.ts';
import type { StageState } from '../../../shared/api/stage-calls.ts';
import { stageViewOf } from '../../../shared/session/stage-view.ts';
import { anAction } from '../../support/outcome-builders.ts';
import { anObservation } from '../../support/session-builders.ts';
import { inStep } from '../open-meeting.tsx';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

const cards = Array.from({ length: 60 }, (_, i) =>
  anObservation({ text: `Card ${i}`, dimension: 'mastery' }),
);
const say = inStep('say-it-back', { actions: [anAction(), anAction()] });
const observe = inStep('observe', { observations: cards }, { isRevealed: true });
const sessions = [
  ['one page', say],
  ['several pages', observe],
] as const;

test.each(sessions)(
  '%s of something new are told again, where they are as many as before',
  async (_, session) => {
    const told = vi.fn();
    const state: StageState = {
      ...{ view: stageViewOf(session), page: 0, part: 1, isBlank: false, preferences: defaultPreferences },
    };
    const surface = (part: number, isBlank = false) => (
      <main data-surface="stage" style={{ height: '100vh' }}>
        <StageSurface state={{ ...state, part, isBlank }} isConnected onPageCount={told} />
      </main>
    );
    const { rerender } = await render(surface(1));
    await expect.poll(() => told.mock.calls.length).toBeGreaterThan(0);
    await document.fonts.ready;
    const count = () => told.mock.lastCall?.[1];
    const before = count();
    await rerender(surface(2));
    await expect.poll(() => told.mock.lastCall).toEqual([2, before]);
    await rerender(surface(2, true));
    told.mockClear();
    await rerender(surface(2));
    await expect.poll(() => told.mock.lastCall).toEqual([2, before]);
  },
);
