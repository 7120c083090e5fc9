import { expect, type Locator } from '@playwright/test';
import { BoardPage } from './board-page.ts';

/** A meeting as its operator runs it: the steps, their clock, and what stands below them. */
export class MeetingPage extends BoardPage {
  /** The steps in a row; the one the meeting is in is marked. */
  steps(): Locator {
    return this.page.getByRole('list', { name: 'Steps' });
  }

  step(name: string): Locator {
    return this.steps().getByRole('button', { name });
  }

  currentStep(): Locator {
    return this.steps().locator('[aria-current="step"]');
  }

  timeLeft(): Locator {
    return this.page.getByRole('timer', { name: 'Time left' });
  }

  nextStep(): Locator {
    return this.page.getByRole('button', { name: 'Next step' });
  }

  /** Waits until the meeting is in that step. */
  async isIn(name: string): Promise<void> {
    await expect(this.currentStep()).toContainText(name);
  }
}
