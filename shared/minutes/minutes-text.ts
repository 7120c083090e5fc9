import type { MinutesFlavour } from './choices.ts';
import { githubMarkdown } from './github-flavour.ts';
import type { MinutesDocument } from './minutes-document.ts';
import { plainText } from './plain-flavour.ts';

const flavours: Readonly<Record<MinutesFlavour, (minutes: MinutesDocument) => string>> = {
  github: githubMarkdown,
  plain: plainText,
};

/** The minutes as text of one flavour: newlines are LF, and there is exactly one at the end. */
export function minutesText(minutes: MinutesDocument, flavour: MinutesFlavour): string {
  return flavours[flavour](minutes);
}
