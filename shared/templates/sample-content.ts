/** What was seen and said in the sample meeting. */
import type { Character } from '../session/characters.ts';
import type { Dimension } from '../session/dimensions.ts';
import type { Role } from '../session/roles.ts';
import type { Group, Person } from '../session/schema.ts';

export interface SampleCard {
  /** A person of the squad, a role, or nobody in particular. */
  readonly by: string | Role | null;
  readonly dimension: Dimension | null;
  readonly character: Character;
  /** The name of its group. */
  readonly group?: string;
  readonly text: string;
}

/** Who belongs to the squad. */
export const people: readonly Omit<Person, 'id' | 'order'>[] = [
  { name: 'Priya Nair', role: 'product-owner', isPresent: true },
  { name: 'Tom Becker', role: 'chapter-lead', isPresent: true },
  { name: 'Samuel Osei', role: 'agile-coach', isPresent: true },
  { name: 'Mika Lund', role: 'maker', isPresent: true },
  { name: 'Lena Ortiz', role: 'chapter-lead', isPresent: false },
  { name: 'Ines Duarte', role: 'tribe-lead', isPresent: false },
];

export const groups: readonly Pick<Group, 'name' | 'dimension'>[] = [
  { name: 'No time to get better', dimension: 'mastery' },
  { name: 'Waiting for the Identity tribe', dimension: 'autonomy' },
  { name: 'The epic that fits nowhere', dimension: 'purpose' },
];

/** What was seen, in the order in which it is on the board. */
export const cards: readonly SampleCard[] = [
  {
    by: 'Tom Becker',
    dimension: 'mastery',
    character: 'concern',
    group: 'No time to get better',
    text: 'The gateway upgrade has moved to the next sprint five times running',
  },
  {
    by: 'Mika Lund',
    dimension: 'mastery',
    character: 'question',
    group: 'No time to get better',
    text: 'When did one of us last learn something here that was not on a ticket?',
  },
  {
    by: 'Samuel Osei',
    dimension: 'mastery',
    character: 'observation',
    group: 'No time to get better',
    text: 'Of our last twelve improvements, nine were about who may decide and one was about how we build',
  },
  {
    by: 'Tom Becker',
    dimension: 'mastery',
    character: 'strength',
    text: 'The refund simulator answers in four seconds. Last year a real customer found out for us',
  },
  {
    by: 'Tom Becker',
    dimension: 'mastery',
    character: 'tried-and-learned',
    text: 'A week of building the fee engine all at one screen: slow to start, and not one bug has come back since',
  },
  {
    by: 'chapter-lead',
    dimension: 'mastery',
    character: 'concern',
    text: 'Chapter Leads are not in the retros, so what we see across four squads stays in our notebooks',
  },
  {
    by: 'Priya Nair',
    dimension: 'mastery',
    character: 'observation',
    text: 'Demos break on somebody else’s test data, and the break is what people remember',
  },
  {
    by: 'Samuel Osei',
    dimension: 'autonomy',
    character: 'concern',
    group: 'Waiting for the Identity tribe',
    text: 'One card payment crosses three teams of another tribe before a merchant sees it',
  },
  {
    by: 'Tom Becker',
    dimension: 'autonomy',
    character: 'observation',
    group: 'Waiting for the Identity tribe',
    text: 'Our half of a change takes two days, then it lies eleven days in their queue',
  },
  {
    by: 'Mika Lund',
    dimension: 'autonomy',
    character: 'question',
    group: 'Waiting for the Identity tribe',
    text: 'Could we learn the identity check and take it over, instead of asking for it?',
  },
  {
    by: 'Priya Nair',
    dimension: 'autonomy',
    character: 'concern',
    text: 'I promised merchants same-day payouts and cannot name a date, because the date is not ours',
  },
  {
    by: 'Samuel Osei',
    dimension: 'autonomy',
    character: 'strength',
    text: 'The squad draws its own work from the goal. Nobody has asked me for permission since spring',
  },
  {
    by: 'agile-coach',
    dimension: 'autonomy',
    character: 'tried-and-learned',
    text: 'We sat in on Identity’s planning: our request was the first to drop out, and now we know why',
  },
  {
    by: 'Priya Nair',
    dimension: 'purpose',
    character: 'concern',
    group: 'The epic that fits nowhere',
    text: '“One wallet for Europe” fits no squad’s mission. Cutting it in two would only hide that',
  },
  {
    by: 'Samuel Osei',
    dimension: 'purpose',
    character: 'question',
    group: 'The epic that fits nowhere',
    text: 'Does the wallet belong to our tribe at all?',
  },
  {
    by: 'Priya Nair',
    dimension: 'purpose',
    character: 'observation',
    group: 'The epic that fits nowhere',
    text: 'I went from squad to squad: nobody has worked with currency risk before',
  },
  {
    by: 'Priya Nair',
    dimension: 'purpose',
    character: 'strength',
    text: 'A bakery in Lyon has its money the same evening now, and sent us a photo of the new oven',
  },
  {
    by: 'product-owner',
    dimension: 'purpose',
    character: 'question',
    text: 'Who would notice if the monthly settlement report never came again?',
  },
  {
    by: 'Mika Lund',
    dimension: 'purpose',
    character: 'observation',
    text: 'I read our mission aloud at lunch. Three of us heard it for the first time',
  },
  {
    by: 'Samuel Osei',
    dimension: null,
    character: 'observation',
    text: 'Whether we call this POCLAC or SquadMAP matters less than having all three of us in one room',
  },
  {
    by: 'Tom Becker',
    dimension: null,
    character: 'concern',
    text: 'Our retros fix what the squad can fix; the rest comes back every second Thursday',
  },
  {
    by: 'Priya Nair',
    dimension: null,
    character: 'observation',
    text: 'Two merchants left in the same week, and neither of them because of the price',
  },
  {
    by: 'Mika Lund',
    dimension: null,
    character: 'tried-and-learned',
    text: 'Quiet Wednesdays without meetings: the best code of the month, and a jam of questions on Thursday',
  },
  { by: null, dimension: null, character: 'question', text: 'Who decides what we stop doing?' },
];
