import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { MeetingPage } from './page-models/meeting-page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'New session' });
const steps = (page: Page) => page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
const nextStep = (page: Page) => new MeetingPage(page).nextStep();
const tick = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `${name} is in the room`, exact: true });
const purpose = (page: Page) => page.getByRole('textbox', { name: 'Purpose of this meeting' });
const agreements = (page: Page) => page.getByRole('textbox', { name: 'Working agreements' });

test('a meeting is set up and begun by mouse, and the next one brings along what it agreed', async ({
  page,
  app,
}) => {
  await app.open(page);
  await page.getByRole('button', { name: 'New session' }).click();
  await dialog(page).getByRole('textbox', { name: 'Squad' }).fill('Falcon');
  await dialog(page).getByRole('textbox', { name: 'Product Owner' }).fill('Paula');
  await dialog(page).getByRole('combobox', { name: 'Ceremony' }).selectOption('SquadMAP, 60 minutes');
  await dialog(page).getByRole('button', { name: 'Start' }).click();
  await expect(steps(page)).toHaveCount(12);

  await nextStep(page).click();
  await expect(page.getByText('No Chapter Lead or Agile Coach in the room.')).toBeVisible();
  await purpose(page).fill('Payments people trust');
  await page.getByRole('textbox', { name: 'Name of a new person' }).fill('Mira');
  await page.getByRole('combobox', { name: 'Role of the new person' }).selectOption('Chapter Lead');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(tick(page, 'Mira')).toBeChecked();
  await expect(page.getByText('No Agile Coach in the room.')).toBeVisible();

  await nextStep(page).click();
  await agreements(page).fill('One talks\nPhones away');
  await page.getByText('Board', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Steward of Purpose' }).selectOption('Maker');
  await new MeetingPage(page).saved();

  await page.getByRole('button', { name: 'Back to Today' }).click();
  await page.getByRole('button', { name: 'New session' }).click();
  await dialog(page).getByRole('textbox', { name: 'Squad' }).fill('Falcon');
  await dialog(page).getByRole('button', { name: 'Start' }).click();
  await expect(steps(page)).toHaveCount(12);
  await expect(page.getByRole('combobox', { name: 'Steward of Purpose' })).toHaveValue('maker');
  await nextStep(page).click();
  await expect(purpose(page)).toHaveValue('Payments people trust');
  await expect(tick(page, 'Mira')).toBeChecked();
  await nextStep(page).click();
  await expect(agreements(page)).toHaveValue('One talks\nPhones away');
});

test('by keys only: the room reads what is typed, the plan is kept and used again', async ({
  page,
  app,
  context,
}) => {
  await app.open(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Falcon');
  await page.keyboard.press('Enter');
  await expect(steps(page)).toHaveCount(12);

  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Present' }).focus();
  await page.keyboard.press('Enter');
  const stage = (await opened).getByRole('main', { name: 'Stage' });

  await page.bringToFront();
  await page.keyboard.press('Escape');
  await nextStep(page).focus();
  await page.keyboard.press('Enter');
  await expect(stage.getByRole('heading', { name: 'Arrive' })).toBeVisible();
  await purpose(page).focus();
  await page.keyboard.type('Payments people trust');
  await page.keyboard.press('Enter');
  await expect(stage.getByText('Payments people trust')).toBeVisible();
  // Nobody is on the list yet; Enter adds one after the other.
  await page.getByRole('textbox', { name: 'Name of a new person' }).focus();
  await page.keyboard.type('Tom');
  await page.keyboard.press('Enter');
  await expect(stage.getByText('1 person is here')).toBeVisible();
  await expect(stage.getByText('Tom')).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('save as template');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of the template' }).waitFor();
  await page.keyboard.type('Our hour');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Our hour” can be chosen for new sessions now.')).toBeVisible();

  await page.getByRole('button', { name: 'Back to Today' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await page.keyboard.press('n');
  const ceremony = dialog(page).getByRole('combobox', { name: 'Ceremony' });
  await expect(ceremony.getByRole('option', { name: 'Our hour' })).toBeAttached();
  await ceremony.focus();
  await page.keyboard.type('Our');
  await expect(ceremony.locator('option:checked')).toHaveText('Our hour');
  await expect(dialog(page).getByText(/^12 steps, 60 minutes/)).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Squad' }).focus();
  await page.keyboard.type('Owl');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Squad Owl · SquadMAP' })).toBeVisible();
  await expect(steps(page)).toHaveCount(12);
});
