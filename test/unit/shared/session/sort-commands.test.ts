import type { ObservationId } from '../../../../shared/session/ids.ts';
import type { sortCommandSchemas } from '../../../../shared/session/sort-commands.ts';
import { describeCommands, type ExamplesOf } from '../../../support/describe-commands.ts';
import { anId } from '../../../support/session-builders.ts';

const id = anId<ObservationId>('card');

const examples: ExamplesOf<typeof sortCommandSchemas> = {
  'observation.setSecondDimension': {
    type: 'observation.setSecondDimension',
    ids: [id],
    dimension: 'purpose',
  },
  'observation.setLens': { type: 'observation.setLens', ids: [id], lens: 'people' },
  'observation.splitSort': {
    type: 'observation.splitSort',
    id,
    choices: [
      { role: 'product-owner', dimension: 'purpose' },
      { role: 'chapter-lead', dimension: 'mastery' },
    ],
  },
};

describeCommands(examples);
