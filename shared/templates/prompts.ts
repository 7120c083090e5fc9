/** Questions that help a room to observe: three sets for each dimension, and the same for the second lens. */
import type { Dimension } from '../session/dimensions.ts';
import type { Lens } from '../session/schema.ts';

/** The sets are shown one after the other; each has one question for each dimension. */
const promptSets: readonly Readonly<Record<Dimension, string>>[] = [
  {
    mastery: 'What did we do well, and what made us slower than we need to be?',
    autonomy: 'Where did we wait for somebody outside the squad?',
    purpose: 'Who benefited from what we delivered – and how do we know?',
  },
  {
    mastery: 'Which standard, tool or debt costs us time every week?',
    autonomy: 'Which decision did we take ourselves, and which could we have taken?',
    purpose: 'Which of the things we worked on would nobody have missed?',
  },
  {
    mastery: 'What did one of us learn lately, and who else should know it?',
    autonomy: 'Which skill is missing here, so that we depend on others?',
    purpose: 'What do we measure that punishes what we value?',
  },
  {
    mastery: 'How long until we notice that something is broken?',
    autonomy: 'What did we have to ask permission for?',
    purpose: 'Could each of us say in one breath why this work matters?',
  },
];

/** The same for People, Process and Product, where a squad looks through that lens. */
export const lensPrompts: Readonly<Record<Lens, string>> = {
  people: 'People: who needs help, and who helped us?',
  process: 'Process: which step adds nothing, and which is missing?',
  product: 'Product: what did its users notice since last time?',
  'systems-and-tools': 'Systems and tools: what worked against us?',
};

/** What stands for each set where a meeting turns to it; see walk.ts. */
export const promptSetIds: readonly string[] = promptSets.map((_, index) => `prompts-${index + 1}`);

/** The set of that name; the first for any other. */
export function promptsOf(id: string | null): Readonly<Record<Dimension, string>> {
  const [first] = promptSets;
  const set = promptSets[promptSetIds.indexOf(id ?? '')] ?? first;
  if (!set) throw new Error('There are no prompts.');
  return set;
}
