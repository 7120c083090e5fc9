/** Longest text of one observation, in UTF-16 code units after trimming. */
export const maxObservationLength = 2_000;

/** Longest name of a person, squad or group, in UTF-16 code units after trimming. */
export const maxNameLength = 120;

// Every control character but the newline: they show as nothing and break terminals, CSV and HTML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes.
const controlCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Trims a text and removes its control characters; newlines stay, tabs become spaces. Any script and emoji are kept. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(controlCharacters, '')
    .toWellFormed()
    .trim();
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
