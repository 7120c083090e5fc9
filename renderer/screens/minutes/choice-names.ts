import type { MinutesAudience, MinutesFlavour } from '../../../shared/minutes/choices.ts';

export const flavourNames: Readonly<Record<MinutesFlavour, string>> = {
  github: 'GitHub / GitLab',
  plain: 'Plain text',
};

export const audienceNames: Readonly<Record<MinutesAudience, string>> = {
  squad: 'Squad',
  tribe: 'Tribe',
  public: 'Public',
};
