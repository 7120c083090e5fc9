import type { HandlersOf } from './command-handlers.ts';
import type { topicCommandSchemas } from './topic-commands.ts';
import {
  addTopic,
  beginTopic,
  extendTopic,
  moveTopic,
  removeTopic,
  setRung,
  setTopicState,
  takeInUnseen,
  updateTopic,
} from './topic-rules.ts';

export const topicHandlers: HandlersOf<typeof topicCommandSchemas> = {
  'topic.add': addTopic,
  'topic.update': updateTopic,
  'topic.remove': removeTopic,
  'topic.move': moveTopic,
  'topic.begin': beginTopic,
  'topic.setState': setTopicState,
  'topic.takeInUnseen': takeInUnseen,
  'topic.extend': extendTopic,
  'topic.setRung': setRung,
};
