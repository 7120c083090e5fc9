import { afterEach, describe, expect, test } from 'vitest';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { leaveStageHere } from '../../../../renderer/stores/present-here-store.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aDecision, anAction, aStatement, aTopic } from '../../../support/outcome-builders.ts';
import { anObservation, aPerson, type SessionParts } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { press, shownSession } from '../../show-app.tsx';
import { threeTopics } from '../topics/topic-meetings.ts';
import {
  ana,
  dialog,
  hasKey,
  line,
  nothingIsLeftOpen,
  present,
  presentIt,
  secret,
  shownText,
  stage,
} from './stage-here-meetings.ts';

/** What Escape does in full screen, without a word to the page. */
async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else document.dispatchEvent(new Event('fullscreenchange'));
}

afterEach(() => {
  leaveStageHere();
  sessionStorage.clear();
});

describe('in Sort', () => {
  const cards = [
    anObservation({ text: 'Tests are slow', source: { kind: 'person', personId: ana.id } }),
    anObservation({ text: secret.unsorted }),
    anObservation({ text: 'Who asked for it?' }),
  ];
  const filed = anObservation({ text: 'The build is red', dimension: 'mastery' });
  const places = () => cards.map(({ id }) => shownSession().observations[id]?.dimension);

  test('M, A, P file the card the room looks at, and Space skips it', async () => {
    await present('sort', { observations: cards });
    await expect.element(stage.getByText('Tests are slow')).toBeVisible();
    await press('m');
    await expect.element(stage.getByText(secret.unsorted)).toBeVisible();
    await press(' ');
    await expect.element(stage.getByText('Who asked for it?')).toBeVisible();
    await press('p', 'a');
    expect(places()).toEqual(['mastery', 'autonomy', 'purpose']);
    await press('u');
    await expect.poll(places).toEqual(['mastery', null, 'purpose']);
    await expect.element(stage.getByText(secret.unsorted)).toBeVisible();
  });

  test('G offers what is filed, not what the room has not come to yet', async () => {
    await present('sort', { observations: [...cards, filed] });
    await press('g');
    const picker = dialog('Group with…');
    await expect.element(picker.getByRole('option', { name: 'The build is red' })).toBeVisible();
    expect(picker.getByRole('option').elements()).toHaveLength(1);
    expect(await axeFindings()).toEqual([]);
    await press('{Enter}');
    await expect.element(picker).not.toBeInTheDocument();
    await expect.poll(() => places()[0]).toBe('mastery');
    await nothingIsLeftOpen();
  });

  test('S lets two roles choose, blind', async () => {
    await present('sort', { observations: cards });
    await press('s');
    await expect.element(dialog('Seen differently')).toBeVisible();
    await press('p');
    expect(dialog('Seen differently').element().textContent).toContain('The first choice is hidden');
    await press('{Escape}');
    await expect.element(dialog('Seen differently')).not.toBeInTheDocument();
    await expect.element(stage.getByText('Tests are slow')).toBeVisible();
  });

  test('cards that the room does not look at are moved by no key in other steps', async () => {
    await present('observe', { observations: cards });
    await press('m');
    expect(places()).toEqual([null, null, null]);
    expect(hasKey('board.file.mastery')).toBe(false);
  });
});

describe('N brings up the capture line', () => {
  const texts = () => Object.values(shownSession().observations).map(({ text }) => text);

  test('bare: it makes cards and goes with Escape, or with Enter on nothing', async () => {
    await present('observe');
    await expect.element(line).not.toBeInTheDocument();
    await press('n');
    await expect.element(line).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
    await press('@cl Tests take 40 minutes', '{Enter}', 'm: We learn', '{Enter}');
    await expect.poll(texts).toEqual(['Tests take 40 minutes', 'We learn']);
    await expect.element(stage.getByText('2 cards')).toBeVisible();
    await press('{Enter}');
    await expect.element(line).not.toBeInTheDocument();
    await press('n', 'Begun', '{Escape}');
    await expect.element(line).not.toBeInTheDocument();
    await expect.element(stage).toBeVisible();
    expect(texts()).toHaveLength(2);
  });

  test('without what was begun in private, which is there again afterwards', async () => {
    await openMeeting(inStep('observe', { observations: [anObservation()] }));
    await press('n', secret.draft);
    await line.click();
    (line.element() as HTMLElement).blur();
    await press('{F11}');
    await expect.element(stage).toBeVisible();
    await press('n');
    await expect.element(line).toHaveValue('');
    await press('Said aloud', '{Enter}', '{Escape}', '{Escape}');
    await expect.element(line).toHaveValue(secret.draft);
    expect(texts()).toContain('Said aloud');
  });

  test.each([
    ['names', 'CLChapter LeadSecret-Ana'],
    ['roles', 'CLChapter Lead'],
    ['none', ''],
  ] as const)(
    'with attribution by %s it shows no more of the voice than the stage',
    async (attribution, told) => {
      await present('observe', { people: [ana], attribution });
      await press('n', '@secret-ana It is slow');
      await expect.element(line).toHaveValue('@secret-ana It is slow');
      const understood = document.querySelector('#capture-preview');
      await expect.poll(() => understood?.textContent?.replace(/^From .*?\. /, '')).toBe(told);
      if (attribution !== 'names') expect(shownText()).not.toContain(secret.name);
    },
  );

  test('into the cell of the grid that Enter is pressed on', async () => {
    await present('coverage');
    await expect.poll(() => hasKey('coverage.right')).toBe(true);
    await press('{ArrowRight}', '{Enter}');
    await expect.element(line).toHaveFocus();
    await press('Nobody asks us', '{Enter}');
    await expect
      .poll(() => Object.values(shownSession().observations))
      .toMatchObject([{ dimension: 'autonomy', source: { kind: 'role', role: 'product-owner' } }]);
  });

  test('Escape that ended full screen takes the line away, not the stage', async () => {
    await present('observe');
    await press('n');
    await expect.element(line).toHaveFocus();
    await leaveFullScreen();
    await expect.element(line).not.toBeInTheDocument();
    await expect.element(stage).toBeVisible();
    await leaveFullScreen();
    await expect.element(stage).not.toBeInTheDocument();
  });
});

describe('dialogs open over the stage', () => {
  const promise = anAction({ what: 'Split tests', carriedFrom: '2026-10-23' });
  const decision = aDecision({ what: 'No release call', carriedFrom: '2026-10-23', revisitOn: '2026-11-20' });
  const statement = aStatement({ text: 'We are quick', answers: { maker: [1, 5] } });
  const topic = { ...threeTopics, topics: [aTopic({ title: 'Pairing', privateNote: secret.note })] };
  const opened = [
    ['x', 'New action', 'discuss', topic],
    ['d', 'New decision', 'discuss', topic],
    ['e', 'New envelope', 'triage', threeTopics],
    ['t', 'Two more minutes?', 'discuss', topic],
    ['l', 'Later', 'look-back', { actions: [promise] }],
    ['s', 'Statements', 'pulse', { statements: [statement] }],
  ] as const;

  test.each(opened)('%s: %s', async (key, name, kind, given) => {
    const session = inStep(kind, given as SessionParts, { cue: secret.cue });
    const isDiscussed = kind === 'discuss';
    await presentIt({ ...session, run: { ...session.run, focusId: isDiscussed ? topicOf(session) : null } });
    await expect.poll(() => registeredActions().some(({ keys }) => keys?.includes(key))).toBe(true);
    await press(key);
    await expect.element(dialog(name)).toBeVisible();
    for (const text of Object.values(secret)) expect(shownText()).not.toContain(text);
    expect(await axeFindings()).toEqual([]);
    await press('{Escape}');
    await expect.element(dialog(name)).not.toBeInTheDocument();
    await expect.element(stage).toBeVisible();
    await press(key);
    await expect.element(dialog(name)).toBeVisible();
    // In full screen Escape does not reach the page.
    await leaveFullScreen();
    await expect.element(dialog(name)).not.toBeInTheDocument();
    await nothingIsLeftOpen();
  });

  const topicOf = (session: Session) => Object.values(session.topics)[0]?.id ?? null;

  test('what is written there is kept', async () => {
    await present('discuss', threeTopics);
    await press('x', 'Split the tests', '{Enter}');
    await expect
      .poll(() => Object.values(shownSession().actions))
      .toMatchObject([{ what: 'Split the tests' }]);
    await present('look-back', { actions: [promise], decisions: [decision] });
  });

  test('the keys of a promise answer it', async () => {
    await present('look-back', { actions: [promise], decisions: [decision] });
    await expect.poll(() => hasKey('lookBack.yes')).toBe(true);
    await press('y', 'e');
    await expect.poll(() => shownSession().actions[promise.id]?.state).toBe('done');
    expect(shownSession().decisions[decision.id]?.state).toBe('ended');
  });
});

describe('keys that are of no use there', () => {
  const canTypeInto = () =>
    registeredActions().some(({ id, isEnabled }) => id === 'meeting.type' && isEnabled?.() !== false);

  test('answers are not typed where the room would read them, and are not shown before they are revealed', async () => {
    const statement = aStatement({ text: 'We are quick', answers: { maker: [1, 5] } });
    await present('pulse', { people: [aPerson({ role: 'maker' })], statements: [statement] });
    await expect.poll(() => hasKey('pulse.reveal')).toBe(true);
    expect(canTypeInto()).toBe(false);
    expect(shownText()).not.toContain('Widest gap');
    await press('r');
    await expect.poll(() => shownSession().statements[statement.id]?.isRevealed).toBe(true);
  });

  test('the plan and its cues cannot be asked for', async () => {
    await present('talk');
    expect(['meeting.plan', 'meeting.saveTemplate'].filter(hasKey)).toEqual([]);
    leaveStageHere();
    await expect.poll(() => ['meeting.plan', 'meeting.saveTemplate'].every(hasKey)).toBe(true);
  });
});
