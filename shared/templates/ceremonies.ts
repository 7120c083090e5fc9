import type { SessionKind } from '../session/schema.ts';
import { healthCheck } from './ceremonies/health-check.ts';
import { mondayMeeting } from './ceremonies/monday-meeting.ts';
import { poclac } from './ceremonies/poclac.ts';
import { squadMap, squadMapShort } from './ceremonies/squad-map.ts';
import { tribeMap } from './ceremonies/tribe-map.ts';
import type { CeremonyTemplate } from './ceremony-template.ts';

/** The ceremonies that come with the app; the first of a kind is the one that is suggested. */
export const shippedCeremonies: readonly CeremonyTemplate[] = [
  squadMap,
  squadMapShort,
  poclac,
  tribeMap,
  mondayMeeting,
  healthCheck,
];

/** The ceremonies to choose from for a kind of meeting: those that come with the app, then the user's own. */
export function ceremoniesOf(kind: SessionKind, own: readonly CeremonyTemplate[]): CeremonyTemplate[] {
  return [...shippedCeremonies, ...own].filter((template) => template.kind === kind);
}
