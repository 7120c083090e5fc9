import type { Attribution } from '../../../shared/session/schema.ts';
import type { RadioCard } from '../../components/radio-cards.tsx';

/** How much of who said what the room and the minutes get to see. */
export const attributionChoices: readonly RadioCard<Attribution>[] = [
  { value: 'roles', label: 'Roles only', description: 'A card says “Chapter Lead”, never who' },
  { value: 'names', label: 'Names', description: 'A card says who it comes from' },
  { value: 'none', label: 'Nobody', description: 'A card says neither name nor role' },
];
