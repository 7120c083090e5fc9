/** Meetings that are made through the host's calls, so that a test can begin in any step of them. */

import type { Command } from '../../shared/session/commands.ts';
import type { SessionId, TopicId } from '../../shared/session/ids.ts';
import type { StepKind } from '../../shared/session/run-schema.ts';
import type { Attribution, Session, SessionKind } from '../../shared/session/schema.ts';
import { currentStep, stepsInOrder } from '../../shared/session/steps.ts';
import { agendaOf } from '../../shared/session/topic-order.ts';
import type { HostClient } from './host-process.ts';
import {
  boardCommands,
  closingCommands,
  openingCommands,
  outcomeCommands,
  peopleOfMeeting,
  pulseCommands,
  voteCommands,
} from './meeting-content.ts';
import { mondayCommands } from './monday-content.ts';
import { aRequest, testTime } from './session-builders.ts';

/** The ceremony of each kind of meeting. */
const ceremonies: Readonly<Record<SessionKind, string>> = {
  squadmap: 'squadmap-60',
  tribemap: 'tribemap-90',
  monday: 'monday-20',
  'health-check': 'health-check-30',
};

export interface PreparedMeeting {
  readonly sessionId: SessionId;
  /** As the host has it now. */
  session(): Promise<Session>;
  /** Has the host carry these out, at that time; a refusal is a failure of the test. */
  send(commands: readonly Command[], at?: number): Promise<void>;
  /** Enters the first step of that kind. */
  enter(kind: StepKind, at?: number): Promise<void>;
}

/** An empty meeting of that kind in its usual ceremony, with people of all roles. */
export async function startMeeting(
  client: HostClient,
  kind: SessionKind,
  attribution: Attribution = 'names',
): Promise<PreparedMeeting> {
  const { sessionId } = await client.call('session.create', {
    ...{ kind, attribution, squad: 'Falcon', date: '2026-11-20', people: [...peopleOfMeeting] },
    templateId: ceremonies[kind],
  });
  return meetingOf(client, sessionId);
}

/** A meeting that is there already, seen through another connection. */
export function meetingOf(client: HostClient, sessionId: SessionId): PreparedMeeting {
  const session = async () => (await client.call('session.open', { sessionId })).session;
  const send: PreparedMeeting['send'] = async (commands, at = testTime) => {
    for (const command of commands) {
      const answer = await client.call('session.apply', { sessionId, request: aRequest(command, at) });
      if (answer.outcome === 'refused') throw new Error(`${command.type} was refused: ${answer.message}`);
    }
  };
  return {
    sessionId,
    session,
    send,
    async enter(kind, at) {
      const step = stepsInOrder(await session()).find((one) => one.kind === kind);
      if (!step) throw new Error(`The meeting has no step of the kind ${kind}.`);
      await send([{ type: 'run.goTo', stepId: step.id }], at);
    },
  };
}

/** Puts into the meeting what a typical one has in every step; votes and answers are hidden as yet. */
export async function fillMeeting(meeting: PreparedMeeting): Promise<void> {
  const session = await meeting.session();
  if (session.kind === 'monday') {
    await meeting.send(mondayCommands(session));
    return;
  }
  await meeting.send(openingCommands(session));
  await meeting.send(boardCommands(session));
  await meeting.send(pulseCommands(session.kind === 'health-check' ? 9 : 3));
  const topicIds = await topicIdsOf(meeting);
  await meeting.send(voteCommands(topicIds));
  await meeting.send(outcomeCommands(session, topicIds));
  await meeting.send(closingCommands);
}

/** Shows the room what was gathered in the step the meeting is in: answers, votes, cards, fingers. */
export async function revealStep(meeting: PreparedMeeting): Promise<void> {
  const session = await meeting.session();
  const isRevealed = true;
  const step = currentStep(session);
  if (!step) return;
  if (step.kind === 'pulse')
    await meeting.send(
      Object.values(session.statements).map(({ id }) => ({ type: 'statement.reveal', id, isRevealed })),
    );
  else if (step.kind === 'vote')
    await meeting.send(
      Object.values(session.rounds).map(({ id }) => ({ type: 'vote.reveal', id, isRevealed })),
    );
  else await meeting.send([{ type: 'step.reveal', id: step.id, isRevealed }]);
}

/** The topics of the meeting, in the order in which they would be discussed. */
async function topicIdsOf(meeting: PreparedMeeting): Promise<TopicId[]> {
  return agendaOf(await meeting.session()).map(({ id }) => id);
}
