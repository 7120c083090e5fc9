/** What can be chosen about minutes: where the text goes, and who reads it. */

/** The kinds of text minutes can become. */
export const minutesFlavours = ['github', 'plain'] as const;
export type MinutesFlavour = (typeof minutesFlavours)[number];

/** Who reads: the squad (everything), its tribe (no names, no raw cards), anybody (actions and decisions only). */
export const minutesAudiences = ['squad', 'tribe', 'public'] as const;
export type MinutesAudience = (typeof minutesAudiences)[number];
