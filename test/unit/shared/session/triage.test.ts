import { describe, expect, it } from 'vitest';
import type { TopicId } from '../../../../shared/session/ids.ts';
import { ladderGap, topicsToTriage } from '../../../../shared/session/triage.ts';
import { anAction, anEnvelope } from '../../../support/outcome-builders.ts';
import { anObservation, applied, aSession } from '../../../support/session-builders.ts';

const card = anObservation({ text: 'Waiting for staging', dimension: 'autonomy' });
const id = card.id as string as TopicId;
const base = aSession({ observations: [card] });

describe('the control ladder', () => {
  it('asks for a rung, and for what each rung needs', () => {
    expect(ladderGap(base, id)).toBe('rung');
    const gaps = ([1, 2, 3, 4] as const).map((rung) =>
      ladderGap(applied(base, { type: 'topic.setRung', id, rung }), id),
    );
    expect(gaps).toEqual(['action', 'talk-to', 'envelope', 'live-with']);
    const on = applied(base, { type: 'topic.setRung', id, rung: 2 });
    expect(ladderGap(applied(on, { type: 'topic.setRung', id, rung: null }), id)).toBe('rung');
  });

  it('is content with an action, a name, an envelope with an ask, a way to live with it', () => {
    const on = (rung: 1 | 2 | 3 | 4) => applied(base, { type: 'topic.setRung', id, rung });
    const acted = { ...on(1), actions: aSession({ actions: [anAction({ topicId: id })] }).actions };
    expect(ladderGap(acted, id)).toBeNull();
    expect(ladderGap(applied(on(2), { type: 'topic.update', id, talkTo: 'Lea' }), id)).toBeNull();
    expect(ladderGap(applied(on(4), { type: 'topic.update', id, liveWith: 'Plan for it' }), id)).toBeNull();
    const envelope = anEnvelope({ topicId: id });
    const raised = { ...on(3), envelopes: aSession({ envelopes: [envelope] }).envelopes };
    expect(ladderGap(raised, id)).toBe('ask');
    const asked = applied(raised, { type: 'envelope.update', id: envelope.id, ask: 'A set of our own' });
    expect(ladderGap(asked, id)).toBeNull();
    expect(ladderGap(applied(asked, { type: 'outcome.delete', id: envelope.id }), id)).toBe('envelope');
  });

  it('is for what was discussed, has outcomes or stands on it; where nothing was discussed, for the agenda', () => {
    const other = anObservation({ text: 'Other', dimension: 'purpose' });
    const third = anObservation({ text: 'Third', dimension: 'purpose' });
    const session = aSession({ observations: [card, other, third] });
    const [otherId, thirdId] = [other.id as string as TopicId, third.id as string as TopicId];
    const titles = (of: typeof session) => topicsToTriage(of).map((topic) => topic.title);
    expect(titles(session)).toEqual(['Waiting for staging', 'Other', 'Third']);
    expect(titles(applied(session, { type: 'topic.setRung', id, rung: 1 }))).toHaveLength(3);
    const parked = applied(session, { type: 'topic.setState', id, state: 'parked' });
    expect(titles(parked)).toEqual(['Other', 'Third']);
    const discussed = applied(parked, { type: 'topic.setState', id: otherId, state: 'discussed' });
    expect(titles(discussed)).toEqual(['Other']);
    const acted = { ...discussed, actions: aSession({ actions: [anAction({ topicId: thirdId })] }).actions };
    expect(titles(acted)).toEqual(['Other', 'Third']);
    expect(titles(applied(discussed, { type: 'topic.setRung', id, rung: 4 }))).toEqual([
      'Waiting for staging',
      'Other',
    ]);
  });
});
