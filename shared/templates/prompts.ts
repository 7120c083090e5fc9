/** Questions that help a room to observe, in sets of three, one shown after the other. */
import type { Dimension } from '../session/dimensions.ts';
import type { Lens } from '../session/schema.ts';
import { lensesInLine } from './lens-line.ts';

export interface Prompt {
  readonly about: Dimension | Lens;
  readonly text: string;
}

export type PromptSet = readonly Prompt[];

/** Each set has one question for each dimension. */
const promptSets: readonly PromptSet[] = [
  [
    { about: 'mastery', text: 'What did we do well, and what made us slower than we need to be?' },
    { about: 'autonomy', text: 'Where did we wait for somebody outside the squad?' },
    { about: 'purpose', text: 'Who benefited from what we delivered – and how do we know?' },
  ],
  [
    { about: 'mastery', text: 'Which standard, tool or debt costs us time every week?' },
    {
      about: 'autonomy',
      text: 'Which decision did we take ourselves, and which could we have taken?',
    },
    { about: 'purpose', text: 'Which of the things we worked on would nobody have missed?' },
  ],
  [
    { about: 'mastery', text: 'What did one of us learn lately, and who else should know it?' },
    { about: 'autonomy', text: 'Which skill is missing here, so that we depend on others?' },
    { about: 'purpose', text: 'What do we measure that punishes what we value?' },
  ],
  [
    { about: 'mastery', text: 'How long until we notice that something is broken?' },
    { about: 'autonomy', text: 'What did we have to ask permission for?' },
    { about: 'purpose', text: 'Could each of us say in one breath why this work matters?' },
  ],
];

/** The same for squads that look at themselves through the second lens. */
const lensPromptSets: readonly PromptSet[] = [
  [
    { about: 'people', text: 'Who needs help, and who helped us?' },
    { about: 'process', text: 'Where does work wait, and which step adds nothing?' },
    { about: 'product', text: 'What did its users notice since last time?' },
  ],
  [
    { about: 'people', text: 'What did one of us learn, and who is alone with something?' },
    { about: 'systems-and-tools', text: 'Which tool worked against us, and which one for us?' },
    { about: 'process', text: 'What do we do only because we always did it?' },
  ],
  [
    { about: 'people', text: 'What would make the next two weeks better for one of us?' },
    { about: 'process', text: 'Which step is missing, so that things come back?' },
    { about: 'product', text: 'Which part of the product would nobody miss?' },
  ],
];

/** The sets for a step that shows this line: one that speaks of the second lens has questions about that. */
export function promptSetsFor(sentence: string): readonly PromptSet[] {
  return lensesInLine(sentence).length > 0 ? lensPromptSets : promptSets;
}

/** What stands for each of these sets where a meeting turns to it; see walk.ts. */
export function promptSetIds(sets: readonly PromptSet[]): string[] {
  return sets.map((_, index) => `prompts-${index + 1}`);
}

/** The set of that name; the first for any other. */
export function promptSetOf(sets: readonly PromptSet[], id: string | null): PromptSet {
  return sets[promptSetIds(sets).indexOf(id ?? '')] ?? sets[0] ?? [];
}
