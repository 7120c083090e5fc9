/**
 * Keeps GitHub and GitLab from making links, notifications and pictures out of what people wrote.
 *
 * Both look for @mentions, #12, :smile: and addresses in the finished page, after escapes and entities such as `&#64;`
 * have become plain characters again, so no escaping helps; HTML comments would, but show as clutter where the text is
 * read as it is. An invisible zero width space inside the reference breaks it on both and leaves the text to read as
 * it was written, also when copied from the page; Dependabot and Renovate protect people in the same way.
 */
export const guard = '\u200b';

const afterMatch: readonly RegExp[] = [
  /@(?=\S)/g, // @name, @org/team, @all, mail addresses, owner/repo@commit
  /[#!&$](?=\d)/g, // issues, merge requests, epics, snippets
  /~(?=[\p{L}\p{N}_"])/gu, // labels
  /%(?=[\p{L}\p{N}_"{])/gu, // milestones and placeholders
  /\*(?=iteration:)/g,
  /\b(?:[A-Z][A-Z0-9_]+|[Gg][Hh])-(?=\d)/g, // GH-12 and the keys of connected trackers
  /:(?=\/\/)/g, // addresses of any scheme
  /www(?=\.)/gi,
  /:(?=[\w+-]+:)/g, // emoji
  /\[(?=[ xX~]\]|\[|TOC\]|_TOC_|[\w-]+:|[+-])/g, // tasks, wiki pages, contents, [issue:12], changes
  /\{(?=[+-])/g, // changes
];

/** From seven digits on, a number in hexadecimal may be a commit. */
const commit = /\b[0-9a-f]{7,40}\b/gi;
const commitPart = /.{1,6}/g;

/** Two dollar signs on a line would make a formula of what stands between, on GitHub even when they are escaped. */
const dollarBeforeAnother = /\$(?=.*\$)|(?<=\$.*)\$/g;

/** Puts an invisible guard into everything that would become a reference. The text reads as before. */
export function guardReferences(line: string): string {
  const withoutFormulas = line.replace(dollarBeforeAnother, `${guard}$&`);
  const withoutCommits = withoutFormulas.replace(
    commit,
    (match) => match.match(commitPart)?.join(guard) ?? match,
  );
  return afterMatch.reduce((text, pattern) => text.replace(pattern, `$&${guard}`), withoutCommits);
}
