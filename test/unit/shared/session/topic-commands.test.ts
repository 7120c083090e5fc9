import type { RoundId, TopicId } from '../../../../shared/session/ids.ts';
import type { topicCommandSchemas } from '../../../../shared/session/topic-commands.ts';
import type { voteCommandSchemas } from '../../../../shared/session/vote-commands.ts';
import { describeCommands, type ExamplesOf } from '../../../support/describe-commands.ts';
import { anId } from '../../../support/session-builders.ts';

const id = anId<TopicId>('topic');
const about = { dimension: 'mastery', secondDimension: 'purpose' } as const;
const words = { saw: 'Slow', ours: 'Tests', privateNote: 'Ask Ana', talkTo: 'Platform', liveWith: 'Wait' };

const topics: ExamplesOf<typeof topicCommandSchemas> = {
  'topic.add': { type: 'topic.add', id, title: 'Release days', ...about },
  'topic.update': { type: 'topic.update', id, title: 'Releases', ...about, ...words },
  'topic.remove': { type: 'topic.remove', id },
  'topic.move': { type: 'topic.move', id, beforeId: id },
  'topic.begin': { type: 'topic.begin', id },
  'topic.setState': { type: 'topic.setState', id, state: 'parked' },
  'topic.takeInUnseen': { type: 'topic.takeInUnseen' },
  'topic.extend': { type: 'topic.extend', id, up: 4, down: 2 },
  'topic.setRung': { type: 'topic.setRung', id, rung: 3 },
};
describeCommands(topics);

const round = anId<RoundId>('round');
const votes: ExamplesOf<typeof voteCommandSchemas> = {
  'vote.start': { type: 'vote.start', id: round, budget: 3, voters: 6 },
  'vote.update': { type: 'vote.update', id: round, budget: 4, voters: 5 },
  'vote.cast': { type: 'vote.cast', id: round, topicId: id, side: 'maker', by: -1 },
  'vote.set': { type: 'vote.set', id: round, topicId: id, side: 'all', votes: 7 },
  'vote.reveal': { type: 'vote.reveal', id: round, isRevealed: true },
  'vote.discard': { type: 'vote.discard', id: round },
};
describeCommands(votes);
