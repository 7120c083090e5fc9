import { expect, test } from 'vitest';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { minutesAudiences } from '../../../../shared/minutes/choices.ts';
import { minutesHtml } from '../../../../shared/minutes/html.ts';
import { minutesOf } from '../../../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../../../shared/minutes/minutes-text.ts';
import { mondaySession } from './example-monday.ts';
import { emptySession, nastySession, typicalSession } from './example-sessions.ts';

const { vocabulary } = defaultPreferences;
const fixtures = '../../../fixtures/minutes';
const sessions = [
  ['typical', typicalSession()],
  ['nasty', nastySession()],
  ['empty', emptySession()],
  ['monday', mondaySession()],
] as const;

for (const [name, session] of sessions) {
  for (const audience of minutesAudiences) {
    const minutes = minutesOf(session, { vocabulary, audience });

    test(`the ${name} session for the ${audience} reads as its golden Markdown`, async () => {
      await expect(minutesText(minutes, 'github')).toMatchFileSnapshot(`${fixtures}/${name}.${audience}.md`);
    });

    test(`the ${name} session for the ${audience} reads as its golden plain text`, async () => {
      await expect(minutesText(minutes, 'plain')).toMatchFileSnapshot(`${fixtures}/${name}.${audience}.txt`);
    });

    test(`the ${name} session for the ${audience} reads as its golden HTML`, async () => {
      await expect(minutesHtml(minutes)).toMatchFileSnapshot(`${fixtures}/${name}.${audience}.html`);
    });
  }
}
