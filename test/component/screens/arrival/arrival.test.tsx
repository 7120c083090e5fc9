import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StepKind } from '../../../../shared/session/run-schema.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aPerson, type SessionParts } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';

const paula = aPerson({ name: 'Paula', role: 'product-owner' });
const mira = aPerson({ name: 'Mira', role: 'chapter-lead', isPresent: false });
const arjun = aPerson({ name: 'Arjun', role: 'agile-coach' });
const people = [paula, mira, arjun];

const roster = page.getByRole('region', { name: 'Who is here' });
const tick = (name: string) => roster.getByRole('checkbox', { name: `${name} is in the room` });
const purpose = page.getByRole('textbox', { name: 'Purpose of this meeting' });
const agreements = page.getByRole('textbox', { name: 'Working agreements' });

async function open(kind: StepKind, given: SessionParts = {}) {
  const session = inStep(kind, given);
  return { host: await openMeeting(session), id: session.id };
}

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

test('whoever arrives is ticked, and a role whose view is missing is told until somebody has it', async () => {
  const { host, id } = await open('arrive', { people });
  await expect.element(page.getByText('No Chapter Lead in the room.')).toBeVisible();
  await expect.element(roster.getByText('nobody in the room')).toBeVisible();
  await expect.element(tick('Paula')).toBeChecked();
  await tick('Mira').click();
  await expect.element(page.getByText('No Chapter Lead in the room.')).not.toBeInTheDocument();
  await expect.element(roster.getByText('nobody in the room')).not.toBeInTheDocument();
  await expect.element(roster.getByText('3 in the room')).toBeVisible();
  await expect.poll(() => host.saved(id)?.people[mira.id]?.isPresent).toBe(true);
});

test('nobody is missed at a Monday meeting', async () => {
  await open('arrive', { people, kind: 'monday' });
  await expect.element(roster).toBeVisible();
  await expect.element(page.getByText(/No Chapter Lead/)).not.toBeInTheDocument();
  await expect.element(roster.getByText('nobody in the room')).not.toBeInTheDocument();
});

test('somebody new is added with Enter, in their role, and the next one can be typed at once', async () => {
  await open('arrive', { people });
  await roster.getByRole('combobox', { name: 'Role of the new person' }).selectOptions('Chapter Lead');
  const name = roster.getByRole('textbox', { name: 'Name of a new person' });
  await name.click();
  await userEvent.keyboard('Lena{Enter}');
  await expect.element(tick('Lena')).toBeChecked();
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveValue('');
  await userEvent.keyboard('Tom{Enter}');
  await expect.element(tick('Tom')).toBeChecked();
});

test('the purpose is kept with Enter and when it is left', async () => {
  const { host, id } = await open('arrive');
  await purpose.fill('Payments people trust');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => host.saved(id)?.purpose).toBe('Payments people trust');
  await purpose.fill('Payments');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => host.saved(id)?.purpose).toBe('Payments');
});

test('the agreements are kept when they are left, and Undo brings the old ones back into the field', async () => {
  const { host, id } = await open('open', { agreements: 'One talks' });
  await expect.element(agreements).toHaveValue('One talks');
  await agreements.fill('One talks\nPhones away');
  await purpose.click();
  await expect.poll(() => host.saved(id)?.agreements).toBe('One talks\nPhones away');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(agreements).toHaveValue('One talks');
});

test('who is here is told and changed from the header in every step', async () => {
  const { host, id } = await open('observe', { people });
  await page.getByRole('button', { name: /^Voices/ }).click();
  await tick('Mira').click();
  await expect.poll(() => host.saved(id)?.people[mira.id]?.isPresent).toBe(true);
});

test('a TribeMAP is a tribe’s: its title and its details say so', async () => {
  await open('observe', { kind: 'tribemap', squad: 'Payments' });
  await expect.element(page.getByRole('heading', { name: 'Tribe Payments · TribeMAP' })).toBeVisible();
  await page.getByRole('button', { name: 'Session details' }).click();
  await expect
    .element(page.getByRole('dialog').getByRole('textbox', { name: 'Tribe', exact: true }))
    .toHaveValue('Payments');
});

test('the steward of a column is a badge that others can be chosen from', async () => {
  const { host, id } = await open('observe', { people });
  const steward = page.getByRole('combobox', { name: 'Steward of Mastery' });
  await expect.element(steward).toHaveDisplayValue('Chapter Lead');
  await steward.selectOptions('Maker');
  await expect.element(steward).toHaveDisplayValue('Maker');
  await expect
    .poll(() => host.saved(id)?.stewards)
    .toEqual({ mastery: 'maker', autonomy: 'agile-coach', purpose: 'product-owner' });
});

test.each(['light', 'dark', 'high-contrast'])('axe has nothing to say in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await open('open', { people, purpose: 'Trust', agreements: 'One talks' });
  await expect.element(agreements).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await page.getByText('Board', { exact: true }).click();
  await expect.element(page.getByRole('region', { name: 'Mastery' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
