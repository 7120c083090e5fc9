import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { leaveStageHere } from '../../../../renderer/stores/present-here-store.ts';
import type { StepKind } from '../../../../shared/session/run-schema.ts';
import { aStatement, aTopic } from '../../../support/outcome-builders.ts';
import { anObservation } from '../../../support/session-builders.ts';
import { inStep } from '../../open-meeting.tsx';
import { votedRound } from '../topics/topic-meetings.ts';
import { ana, nothingIsLeftOpen, presentIt, secret, stage } from './stage-here-meetings.ts';

afterEach(() => {
  leaveStageHere();
  sessionStorage.clear();
});

describe('whatever key is pressed, the room reads nothing of the operator’s', () => {
  const kinds: readonly StepKind[] = [
    ...(['arrive', 'open', 'look-back', 'pulse', 'observe', 'sort', 'coverage', 'vote', 'discuss'] as const),
    ...(['triage', 'say-it-back', 'close', 'last-week', 'this-week', 'mastery-time', 'suggestions'] as const),
  ];

  test.each(kinds)('in %s', async (kind) => {
    const filed = anObservation({
      text: 'Filed',
      dimension: 'mastery',
      source: { kind: 'person', personId: ana.id },
    });
    const unsorted = [anObservation({ text: 'Now' }), anObservation({ text: secret.unsorted })];
    const session = inStep(
      kind,
      {
        ...votedRound(false),
        attribution: 'roles',
        people: [ana],
        observations: [filed, ...unsorted],
        topics: [aTopic({ title: 'Pairing', privateNote: secret.note })],
        statements: [aStatement({ text: 'We are quick', answers: { 'chapter-lead': [1] } })],
      },
      { cue: secret.cue },
    );
    await presentIt(session);
    // While cards are sorted the room comes to each of them.
    const kept = Object.values(secret).filter((text) => kind !== 'sort' || text !== secret.unsorted);
    const seen = () => kept.filter((text) => visibleText().includes(text));
    expect(seen()).toEqual([]);
    const keys = new Set(
      registeredActions().flatMap((action) =>
        action.isEnabled?.() === false ? [] : (action.keys?.[0] ?? []),
      ),
    );
    for (const key of keys) {
      // These lead on, or away.
      if (key.length > 1 || ['r', 'b'].includes(key)) continue;
      await userEvent.keyboard(key === '{' || key === '[' ? key + key : key);
      // Who is at the meeting may be chosen from.
      expect(
        seen().filter((text) => text !== secret.name),
        key,
      ).toEqual([]);
      if (document.querySelector('dialog:modal, [data-over-stage]')) await userEvent.keyboard('{Escape}');
      await expect.element(stage).toBeVisible();
    }
    await nothingIsLeftOpen();
  });

  /** What stands on the screen, in fields as well. */
  function visibleText(): string {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    return [document.body.innerText, ...fields].join(' ');
  }
});
