import type { Column } from '../../../shared/session/dimensions.ts';

/** The key that files a card into each column. */
export const columnKeys: Readonly<Record<Column, string>> = {
  mastery: 'm',
  autonomy: 'a',
  purpose: 'p',
  none: 'u',
};
