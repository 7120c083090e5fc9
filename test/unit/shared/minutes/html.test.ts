import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { minutesHtml } from '../../../../shared/minutes/html.ts';
import { minutesOf } from '../../../../shared/minutes/minutes-model.ts';
import { cleanText } from '../../../../shared/session/text.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';
import { nastySession } from './example-sessions.ts';

const { vocabulary } = defaultPreferences;

/** Everything that is a tag of ours; what remains is text. */
const ownTags = /<\/?(?:h[123]|p|ul|li|strong|br)(?: dir="auto")?>/g;

test('text of people never becomes a tag, an entity or an attribute', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '<b>', '&lt;', '</li>', '\n', 'a'), fc.string()))
    .map((parts) => cleanText(parts.join('')))
    .filter((written) => written !== '');
  fc.assert(
    fc.property(text, (written) => {
      const session = aSession({ observations: [anObservation({ text: written })] });
      const html = minutesHtml(minutesOf(session, { vocabulary, audience: 'squad' }));
      expect(html.replace(ownTags, '')).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});

test('nothing in it would be fetched, run or styled', () => {
  const html = minutesHtml(minutesOf(nastySession(), { vocabulary, audience: 'squad' }));
  expect(html.replace(ownTags, '')).not.toMatch(/[<>]/);
});
