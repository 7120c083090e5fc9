/** The suites of the night, each with a report of its own, so that one can be run again by itself. */
export const nightSuites = [
  'power-cut',
  'full-disk',
  'file-systems',
  'killed-writers',
  'spoilt-files',
  'hour-of-use',
  'soak',
] as const;
