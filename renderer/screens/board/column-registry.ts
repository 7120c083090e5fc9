/** The lists and heads on the screen now, for dragging: where they are and what stands at which height in them. */
import type { Column } from '../../../shared/session/dimensions.ts';
import type { Slot } from './insertion.ts';

export interface ShownColumn {
  /** The column's whole field, heading included. */
  readonly region: HTMLElement;
  readonly scroller: HTMLElement;
  /** How far it is scrolled, known without reading the layout. */
  scrolled(): number;
  slots(): Slot[];
}

const shown = new Map<Column, ShownColumn>();

/** Makes a list known while it is on the screen; gives the function that ends it. */
export function showColumn(column: Column, list: ShownColumn): () => void {
  shown.set(column, list);
  return () => {
    if (shown.get(column) === list) shown.delete(column);
  };
}

/** The list of a column, if it is on the screen. */
export function shownColumn(column: Column): ShownColumn | undefined {
  return shown.get(column);
}

/** All lists on the screen. */
export function shownColumns(): ReadonlyMap<Column, ShownColumn> {
  return shown;
}

const heads = new Map<Column, HTMLElement>();

/** Makes a head known that stands for a column apart from its list; gives the function that ends it. */
export function showHead(column: Column, head: HTMLElement): () => void {
  heads.set(column, head);
  return () => {
    if (heads.get(column) === head) heads.delete(column);
  };
}

/** All such heads on the screen. */
export function shownHeads(): ReadonlyMap<Column, HTMLElement> {
  return heads;
}
