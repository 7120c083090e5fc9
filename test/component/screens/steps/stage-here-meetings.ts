/** Meetings whose stage the operator's own window shows, and what must be read nowhere then. */
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { leaveStageHere } from '../../../../renderer/stores/present-here-store.ts';
import type { Step, StepKind } from '../../../../shared/session/run-schema.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { aPerson, type SessionParts } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';

export const stage = page.getByRole('main', { name: 'Stage' });
export const line = page.getByRole('textbox', { name: 'What did you observe?' });
export const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
export const shownText = () => document.body.textContent ?? '';
export const hasKey = (id: string) => registeredActions().some((action) => action.id === id);

/** What must be read nowhere while the room looks at this window. */
export const secret = {
  cue: 'Secret-cue',
  note: 'Secret-note',
  draft: 'Secret-draft',
  name: 'Secret-Ana',
  unsorted: 'Secret-unsorted',
};
export const ana = aPerson({ name: secret.name, role: 'chapter-lead' });

/** A meeting in a step of this kind whose stage this window shows, its keys at hand. */
export async function present(
  kind: StepKind,
  given: SessionParts = {},
  step: Partial<Step> = {},
): Promise<void> {
  await presentIt(inStep(kind, given, { cue: secret.cue, ...step }));
}

export async function presentIt(session: Session): Promise<void> {
  await openMeeting(session);
  await userEvent.keyboard('{F11}');
  await expect.element(stage.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => hasKey('action.add')).toBe(true);
}

/** Nothing that a key asked for comes up late, in the view of the operator. */
export async function nothingIsLeftOpen(): Promise<void> {
  leaveStageHere();
  await expect.element(page.getByRole('button', { name: 'Session details' })).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
}
