/** Longest text of one observation, in UTF-16 code units after trimming. */
export const maxObservationLength = 2_000;

/** Longest name of a person, squad or group, in UTF-16 code units after trimming. */
export const maxNameLength = 120;

// Every control character but the newline: they show as nothing and break terminals, CSV and HTML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes.
const controlCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Every way in which programs break lines; presentation programs paste a vertical tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this replaces.
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** One character that shows. */
const visible = /[^\p{Default_Ignorable_Code_Point}\s\u2800]/u;

/**
 * Trims a text and removes its control characters; newlines stay, tabs become spaces. Any script and emoji are kept. A
 * text of which nothing would show is empty.
 */
export function cleanText(text: string): string {
  const cleaned = text
    .replace(lineBreaks, '\n')
    .replace(/\t/g, ' ')
    .replace(controlCharacters, '')
    .toWellFormed()
    .trim();
  return visible.test(cleaned) ? cleaned : '';
}

/** Like {@link cleanText}, for what stands on one line: names and titles. */
export function cleanName(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text as it is shown: characters that could turn the reading direction around become a visible mark. */
export function displayText(text: string): string {
  return text.replace(directionOverrides, '\u240f');
}
