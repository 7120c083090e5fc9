import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { client, connectThrough } from '../../../../renderer/api/client.ts';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { SettingsScreen } from '../../../../renderer/screens/settings/settings-screen.tsx';
import { closeTemplateDialog } from '../../../../renderer/stores/template-dialog-store.ts';
import type { CeremonyTemplate } from '../../../../shared/templates/ceremony-template.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';

const ours: CeremonyTemplate = {
  id: 'aaaabbbbccccdddd',
  name: 'Our story hour',
  kind: 'squadmap',
  steps: [{ kind: 'talk', name: 'Story', plannedMs: 3_000_000, cue: '', sentence: '' }],
};

const dialog = page.getByRole('dialog', { name: 'Save as template' });
const name = dialog.getByRole('textbox', { name: 'Name of the template' });
const kept = async () => (await client.call('templates.list', {})).templates;

afterEach(closeTemplateDialog);

async function openDialog() {
  const host = await openMeeting(inStep('observe'));
  await page.getByRole('button', { name: 'Session details' }).click();
  await page.getByRole('button', { name: 'Save as template…' }).click();
  await expect.element(name).toHaveFocus();
  return host;
}

test('the steps of a running meeting are kept as a template', async () => {
  await openDialog();
  await userEvent.keyboard('Our hour{Enter}');
  await expect.element(page.getByText('“Our hour” can be chosen for new sessions now.')).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await kept()).toMatchObject([{ name: 'Our hour', kind: 'squadmap', steps: [{ kind: 'observe' }] }]);
});

test('a template needs a name that no other has, and what was typed stays', async () => {
  await openDialog();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByText(/A name cannot be empty/)).toBeVisible();
  await name.fill('SquadMAP, 60 minutes');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByText(/There is a template “SquadMAP, 60 minutes” already/)).toBeVisible();
  await expect.element(name).toHaveValue('SquadMAP, 60 minutes');
  expect(await kept()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test('a full disk is told in the dialog', async () => {
  const host = await openDialog();
  host.setDiskFull(true);
  await userEvent.keyboard('Our hour{Enter}');
  await expect.element(dialog.getByText(/the disk is full/)).toBeVisible();
});

test('a template is removed in Settings, and Undo brings it back', async () => {
  connectThrough(memoryHost([], { templates: [ours] }).transport);
  await render(
    <>
      <SettingsScreen />
      <AppToasts />
    </>,
  );
  await expect.element(page.getByText('SquadMAP · 1 step, 50 minutes')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('button', { name: 'Remove Our story hour' }).click();
  await expect.element(page.getByText(/^None yet/)).toBeVisible();
  expect(await kept()).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Remove Our story hour' })).toBeVisible();
});
