import { expect, type Page } from '@playwright/test';
import { attributions } from '../../shared/session/schema.ts';
import { stepsInOrder } from '../../shared/session/steps.ts';
import { focusListOf } from '../../shared/session/walk.ts';
import { forOperatorOnly, peopleOfMeeting } from '../support/meeting-content.ts';
import { fillMeeting, revealStep, startMeeting } from '../support/prepared-meeting.ts';
import { test } from './app-test.ts';

/** Everything the page receives once it was let in: answers to its calls and events of its socket. */
function listenTo(room: Page): () => Promise<string> {
  const heard: (string | Promise<string>)[] = [];
  room.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  room.on('response', (response) => {
    if (response.url().includes('/api/')) heard.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(heard)).join('\n');
}

/** Totals and answers as they stand in what is sent, once they may be seen. */
const whenRevealed = { pulse: /"answers":\[\d/, vote: /"votes":\d/, close: /"counts":\[\d/ };

for (const attribution of attributions)
  test(`through a whole SquadMAP the room receives nothing it must not see; attribution: ${attribution}`, async ({
    app,
    page: room,
  }) => {
    const client = await app.host().enter();
    const meeting = await startMeeting(client, 'squadmap', attribution);
    await meeting.enter('arrive');
    await fillMeeting(meeting);
    const { path } = await client.call('stage.present', { sessionId: meeting.sessionId });
    const everything = listenTo(room);
    await room.goto(`${app.host().origin}${path}`);
    const stage = room.getByRole('main', { name: 'Stage' });
    const { observations, people, steps } = await meeting.session();
    const cards = Object.values(observations).map(({ text }) => text);
    const names = Object.values(people).map(({ name }) => name);
    expect(names.sort()).toEqual(peopleOfMeeting.map(({ name }) => name).sort());

    for (const [index, { kind }] of stepsInOrder(await meeting.session()).entries()) {
      await meeting.enter(kind);
      for (const id of focusListOf(await meeting.session())) await meeting.send([{ type: 'run.focus', id }]);
      // What was sent before this name has arrived when the name has.
      await meeting.send([{ type: 'session.update', squad: `Falcon ${index}` }]);
      await expect(stage).toContainText(`Falcon ${index}`);
      const hidden = await everything();
      expect(hidden.includes(`"kind":"${kind}"`), kind).toBe(true);
      if (index <= 4) expect(cards.filter((card) => hidden.includes(card))).toEqual([]);
      for (const [gathered, shown] of Object.entries(whenRevealed)) {
        if (gathered === kind) expect(shown.exec(hidden)?.[0], kind).toBeUndefined();
      }
      await revealStep(meeting);
    }
    await meeting.send([{ type: 'session.update', squad: 'Falcon at last' }]);
    await expect(stage).toContainText('Falcon at last');

    const received = await everything();
    const among = (words: readonly string[]) => words.filter((word) => received.includes(word));
    // The record is worth something only if it holds what the room was to see.
    expect(among(cards)).toEqual(cards);
    for (const shown of Object.values(whenRevealed)) expect(received.match(shown)).not.toBeNull();
    expect(among(['One of us may merge changes of the login page'])).toHaveLength(1);
    const cues = Object.values(steps).map(({ cue }) => cue);
    expect(among([...cues, forOperatorOnly.note])).toEqual([]);
    const named = among([...names, forOperatorOnly.talkTo]);
    if (attribution !== 'names') expect(named).toEqual([]);
    else expect(named).toContain('Chidi Okafor');
  });
