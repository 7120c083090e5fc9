/** The suites of the night, each with a report of its own, so that one can be run again by itself. */
export const nightSuites = ['power-cut', 'full-disk', 'killed-writers', 'spoilt-files', 'soak'] as const;
