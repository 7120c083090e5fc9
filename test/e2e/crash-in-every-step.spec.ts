import { expect, type Page } from '@playwright/test';
import type { StepKind } from '../../shared/session/run-schema.ts';
import type { SessionKind } from '../../shared/session/schema.ts';
import { currentStep } from '../../shared/session/steps.ts';
import { focusListOf } from '../../shared/session/walk.ts';
import { fillMeeting, meetingOf, type PreparedMeeting, startMeeting } from '../support/prepared-meeting.ts';
import type { RunningApp } from './app-test.ts';
import { test } from './app-test.ts';
import { stopClock } from './meeting-clock.ts';
import { fontsOf } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';
import { MeetingPage } from './page-models/meeting-page.ts';
import { settledText } from './settled-text.ts';

/** Which kinds of steps are tried in which meeting: each kind once. */
const stepsOf: Readonly<Record<Exclude<SessionKind, 'health-check'>, readonly StepKind[]>> = {
  squadmap: [
    ...(['arrive', 'open', 'look-back', 'pulse', 'observe', 'sort'] as const),
    ...(['coverage', 'vote', 'discuss', 'triage', 'say-it-back', 'close'] as const),
  ],
  monday: ['last-week', 'this-week', 'mastery-time', 'suggestions'],
  tribemap: ['talk'],
};

/** What somebody sees who looks at both windows, the clocks apart. */
interface Picture {
  readonly step: string;
  readonly room: string;
  readonly run: unknown;
}

class Windows {
  readonly #app: RunningApp;
  readonly #operator: Page;
  readonly #room: Page;

  constructor(app: RunningApp, operator: Page, room: Page) {
    this.#app = app;
    this.#operator = operator;
    this.#room = room;
  }

  /** Opens the meeting and shows it to the room, as after a start of the host. */
  async open(meeting: Pick<PreparedMeeting, 'sessionId'>): Promise<PreparedMeeting> {
    const client = await this.#app.host().enter();
    // An address that differs behind the # alone would not load the page again.
    await this.#operator.goto('about:blank');
    await this.#app.open(this.#operator);
    await this.#operator.evaluate((hash) => location.assign(hash), `#/board/${meeting.sessionId}`);
    await this.showRoom(meeting);
    return meetingOf(client, meeting.sessionId);
  }

  async showRoom({ sessionId }: Pick<PreparedMeeting, 'sessionId'>): Promise<void> {
    const client = await this.#app.host().enter();
    const { path } = await client.call('stage.present', { sessionId });
    await this.#room.goto('about:blank');
    await this.#room.goto(`${this.#app.host().origin}${path}`);
    await this.#room.getByRole('main', { name: 'Stage' }).filter({ hasText: 'Falcon' }).waitFor();
    await fontsOf(this.#room);
  }

  /** Waits until both windows say that so much is left, and gives what they show. */
  async picture(meeting: PreparedMeeting, timeLeft: string): Promise<Picture> {
    const operator = new MeetingPage(this.#operator);
    await expect(operator.timeLeft()).toHaveText(timeLeft);
    const clock = this.#room.getByRole('timer', { name: 'Time left' });
    await expect(clock).toHaveText(timeLeft);
    const step = await operator.currentStep().innerText();
    const room = await settledText(this.#room.getByRole('main', { name: 'Stage' }));
    const { run } = await meeting.session();
    return { step: withoutClocks(step), room: withoutClocks(room), run };
  }

  async reload(): Promise<void> {
    await Promise.all([this.#operator.reload(), this.#room.reload()]);
  }
}

function withoutClocks(text: string): string {
  return text.replaceAll(/\+?\d\d:\d\d/g, '…');
}

/** The clock of a step of `plannedMs` after so many seconds. */
function leftAfter(plannedMs: number, seconds: number): string {
  const left = plannedMs / 1_000 - seconds;
  const two = (figure: number) => String(Math.trunc(figure)).padStart(2, '0');
  return `${left < 0 ? '+' : ''}${two(Math.abs(left) / 60)}:${two(Math.abs(left) % 60)}`;
}

for (const [kind, kinds] of Object.entries(stepsOf) as [keyof typeof stepsOf, readonly StepKind[]][])
  test(`killed in each step of a ${kind}, the meeting stands where it stood, at the right time`, async ({
    page,
    context,
    app,
  }) => {
    test.setTimeout(300_000);
    const clock = await stopClock(context);
    const windows = new Windows(app, page, await context.newPage());
    const first = await startMeeting(await app.host().enter(), kind);
    await fillMeeting(first);
    let meeting = await windows.open(first);
    for (const stepKind of kinds)
      await test.step(stepKind, async () => {
        await meeting.enter(stepKind, clock.now());
        const session = await meeting.session();
        const plannedMs = currentStep(session)?.plannedMs ?? 0;
        // Not its first card, topic or statement, where it has several.
        const second = focusListOf(session)[1];
        if (second !== undefined) await meeting.send([{ type: 'run.focus', id: second }], clock.now());
        await clock.pass(1, 10);
        const picture = await windows.picture(meeting, leftAfter(plannedMs, 70));

        await app.crash();
        await clock.pass(1, 40);
        meeting = await windows.open(first);
        await expect.poll(() => windows.picture(meeting, leftAfter(plannedMs, 170))).toEqual(picture);
      });
  });

test('reloaded in a discussion, both windows stand on the same topic at the right time', async ({
  page,
  context,
  app,
}) => {
  const clock = await stopClock(context);
  const windows = new Windows(app, page, await context.newPage());
  const started = await startMeeting(await app.host().enter(), 'squadmap');
  await fillMeeting(started);
  await started.enter('discuss', clock.now());
  const [, second = null] = focusListOf(await started.session());
  await started.send([{ type: 'run.focus', id: second }], clock.now());
  const meeting = await windows.open(started);
  const picture = await windows.picture(meeting, '18:00');
  await clock.pass(20);
  await windows.reload();
  await expect.poll(() => windows.picture(meeting, '+02:00')).toEqual(picture);
});

test('a stage window that was closed comes back to the same page of the meeting at the same time', async ({
  page,
  context,
  app,
}) => {
  const clock = await stopClock(context);
  const meeting = await startMeeting(await app.host().enter(), 'squadmap');
  await fillMeeting(meeting);
  await meeting.enter('discuss', clock.now());
  await app.open(page);
  await new HomePage(page).session('Falcon').click();
  const operator = new MeetingPage(page);
  const room = await operator.present();
  const stage = (of: Page) => of.getByRole('main', { name: 'Stage' });
  await expect(stage(room)).toContainText('Discuss');
  const shown = await settledText(stage(room));
  await room.close();

  await clock.pass(0, 30);
  const again = await operator.present();
  await expect(again.getByRole('timer', { name: 'Time left' })).toHaveText('17:30');
  await expect.poll(async () => (await stage(again).innerText()).replace('17:30', '18:00')).toBe(shown);
  await expect(operator.timeLeft()).toHaveText('17:30');
});
