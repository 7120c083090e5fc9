/** What minutes are before any flavour: a few blocks of text with no markup in them. */

/** A piece of a line. The text stands as people wrote it; each flavour escapes it at the last moment. */
export interface Inline {
  readonly text: string;
  readonly isStrong?: true;
}

/** What stands on one line. */
export type Line = readonly Inline[];

/** One point of a list; a text of several lines stays one point. */
export interface Bullet {
  readonly lines: readonly Line[];
  readonly children: readonly Bullet[];
  /** Given for something that is to be done, with a box to tick in front. */
  readonly isDone?: boolean | undefined;
}

/** The title is the only heading of level 1, and nothing goes deeper than 3. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'bullets'; readonly bullets: readonly Bullet[] };

/** Something the session has and these minutes do not say. */
export interface LeftOut {
  readonly title: string;
  readonly bullets: readonly Bullet[];
}

export interface MinutesDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What the audience does not get, for the person who sends the minutes; never part of the text. */
  readonly leftOut: readonly LeftOut[];
}

/** A part of the minutes: what is said, and what is kept back. */
export interface Section {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}
