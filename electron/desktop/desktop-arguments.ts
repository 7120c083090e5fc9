/**
 * The data folder named on the command line. Chromium's own switches, and whatever a desktop adds when it starts a
 * program, stand in the same list, so everything else is passed over.
 */
export function dataFolderIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--data' || argument.startsWith('--data='));
  const named = argv[at];
  if (named === undefined) return undefined;
  const value = named === '--data' ? argv[at + 1] : named.slice('--data='.length);
  return value === undefined || value === '' || value.startsWith('-') ? undefined : value;
}
