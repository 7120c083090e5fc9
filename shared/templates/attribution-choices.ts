/** What the room and the minutes may say of who said what: the same words wherever it is asked. */
import type { Attribution } from '../session/schema.ts';

export interface AttributionChoice {
  readonly value: Attribution;
  readonly label: string;
  readonly description: string;
}

export const attributionChoices: readonly AttributionChoice[] = [
  { value: 'roles', label: 'Roles only', description: 'A card says “Chapter Lead”, never who' },
  { value: 'names', label: 'Names', description: 'A card says who it comes from' },
  { value: 'none', label: 'Nobody', description: 'A card says neither name nor role' },
];
