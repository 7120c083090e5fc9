/** The data folder named on the command line. */
export function dataFolderIn(argv: readonly string[]): string | undefined {
  return folderNamed('--data', argv);
}

/** The folder for a daily copy named on the command line. */
export function dailyCopyFolderIn(argv: readonly string[]): string | undefined {
  return folderNamed('--daily-copy', argv);
}

/**
 * Chromium's own switches, and whatever a desktop adds when it starts a program, stand in the same list, so everything else is
 * passed over.
 */
function folderNamed(option: string, argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  const named = argv[at];
  if (named === undefined) return undefined;
  const value = named === option ? argv[at + 1] : named.slice(option.length + 1);
  return value === undefined || value === '' || value.startsWith('-') ? undefined : value;
}
