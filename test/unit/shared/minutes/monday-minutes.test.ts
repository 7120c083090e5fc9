import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import type { MinutesAudience } from '../../../../shared/minutes/choices.ts';
import { minutesOf } from '../../../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../../../shared/minutes/minutes-text.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { anAction } from '../../../support/outcome-builders.ts';
import { aSession } from '../../../support/session-builders.ts';
import { mondaySession } from './example-monday.ts';

const { vocabulary } = defaultPreferences;

function minutesFor(session: Session, audience: MinutesAudience) {
  const minutes = minutesOf(session, { vocabulary, audience });
  return { text: minutesText(minutes, 'plain'), leftOut: JSON.stringify(minutes.leftOut) };
}

function headingsOf(session: Session) {
  return minutesOf(session, { vocabulary, audience: 'squad' }).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
}

describe('the facts', () => {
  it('say what for, who led, how long it took of what was planned, and when next', () => {
    expect(minutesFor(mondaySession(), 'squad').text).toContain(
      'Purpose: Payments people trust · Facilitator: Mia · 18 of 20 min · next: 2026-10-12\n',
    );
  });

  it('say what was planned while the meeting is not over, so that the same session always says the same', () => {
    const session = mondaySession();
    const going = { ...session, run: { ...session.run, endedAt: null } };
    expect(minutesFor(going, 'squad').text).toContain(' · 20 min planned · ');
  });

  it.each(['roles', 'none'] as const)(
    'name no facilitator under %s, and none to the tribe',
    (attribution) => {
      expect(minutesFor({ ...mondaySession(), attribution }, 'squad').text).not.toContain('Facilitator');
      const { text, leftOut } = minutesFor(mondaySession(), 'tribe');
      expect(text).not.toContain('Mia');
      expect(leftOut).toContain('Facilitator: Mia');
    },
  );

  it('tell the fingers shown in no order that anybody could be known by, once they were revealed', () => {
    const session = mondaySession();
    expect(minutesFor(session, 'squad').text).toContain('time well spent (0 to 5): 5 4 3');
    const steps = Object.values(session.steps).map((step) => ({ ...step, isRevealed: false }));
    expect(minutesFor(aSession({ ...session, steps }), 'squad').text).not.toContain('well spent');
  });
});

describe('the one thing', () => {
  it('comes first, as what the team gains by it, for everybody', () => {
    expect(headingsOf(mondaySession())[0]).toBe('One thing until next time');
    for (const audience of ['squad', 'tribe', 'public'] as const) {
      expect(minutesFor(mondaySession(), audience).text).toContain(
        'Split the slow UI tests so that our squad gains Mastery and Autonomy, which helps the people on call.',
      );
    }
  });

  it('speaks of the team in the words of the house, and is left out where there is none', () => {
    const actions = [anAction({ isOneThing: true, dimension: 'mastery' })];
    const words = { ...vocabulary, squad: 'Team', tribe: 'ART' };
    const said = (kind: Session['kind']) =>
      minutesText(minutesOf(aSession({ kind, actions }), { vocabulary: words, audience: 'squad' }), 'plain');
    expect(said('squadmap')).toContain('our team gains Mastery');
    expect(said('tribemap')).toContain('our ART gains Mastery');
    expect(headingsOf(aSession({ actions: [anAction()] }))).not.toContain('One thing until next time');
  });
});

describe('a Monday meeting', () => {
  it('keeps the goals of both weeks, with reasons and links in words', () => {
    const { text } = minutesFor(mondaySession(), 'squad');
    expect(text).toContain('Ship the login, really – Autonomy – link to our purpose: clear\n');
    expect(text).toContain(
      '- Ship the *login* – not done: waiting for others – Kim and the @identity tribe\n',
    );
    expect(text).toContain('Five talks with customers – changed\n');
    expect(text).not.toContain('%');
  });

  it('keeps notes on a miss in the squad, and goals from the public', () => {
    const tribe = minutesFor(mondaySession(), 'tribe');
    expect(tribe.text).toContain('not done: waiting for others\n');
    expect(tribe.text).not.toContain('identity');
    expect(tribe.leftOut).toContain('@identity');
    const all = minutesFor(mondaySession(), 'public');
    expect(all.text).not.toContain('login');
    expect(all.leftOut).toContain('login');
  });

  it('says mastery time to the squad alone, and only when it was shown', () => {
    expect(minutesFor(mondaySession(), 'squad').text).toContain('6 half-days planned, 4 taken');
    expect(minutesFor(mondaySession(), 'tribe').text).not.toContain('half-days');
    const session = mondaySession();
    const steps = Object.values(session.steps).map((step) => ({ ...step, isRevealed: false }));
    const hidden = minutesFor(aSession({ ...session, steps }), 'squad');
    expect(hidden.text).not.toContain('half-days');
    expect(hidden.leftOut).toContain('6 half-days planned');
  });

  it.each(['squad', 'tribe', 'public'] as const)(
    'never reports what makers set out to do, to the %s',
    (audience) => {
      const { text, leftOut } = minutesFor(mondaySession(), audience);
      expect(`${text}${leftOut}`).not.toContain('Secret');
      expect(leftOut).toContain('1 task, their makers’ own');
    },
  );
});
