import { notStarted } from './run-schema.ts';
import type { Session } from './schema.ts';

/** What every session holds before anything was said or done in it. */
export const emptyMeeting: Omit<Session, 'id' | 'kind' | 'squad' | 'date' | 'createdAt' | 'attribution'> = {
  isSample: false,
  people: {},
  observations: {},
  groups: {},
  purpose: '',
  agreements: '',
  stewards: { mastery: 'chapter-lead', autonomy: 'agile-coach', purpose: 'product-owner' },
  fistOfFive: [],
  nextDate: null,
  masteryTime: { planned: 0, taken: 0 },
  run: notStarted,
  steps: {},
  topics: {},
  rounds: {},
  actions: {},
  decisions: {},
  envelopes: {},
  statements: {},
  goals: {},
  tasks: {},
};
