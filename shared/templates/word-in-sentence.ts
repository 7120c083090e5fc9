/** A word that heads something as it stands in a sentence: "our squad"; abbreviations stay as they are. */
export function wordInSentence(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLocaleLowerCase('en') : word;
}
