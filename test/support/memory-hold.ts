import type { Holder } from '../../shared/api/data-folder-calls.ts';

/** A folder that this other computer has, until the user takes it over. */
export function memoryHold(readOnly: string | null, heldBy: Holder | null, onChange: () => void) {
  let holder = heldBy;
  return {
    readOnlyBecause: () => readOnly ?? (holder && `${holder.computer} has this data folder.`),
    heldBy: () => holder,
    give(to: Holder) {
      holder = to;
      onChange();
    },
    async takeOver(from: Holder) {
      const isTaken = holder?.since === from.since;
      holder = isTaken ? null : holder;
      onChange();
      return isTaken;
    },
  };
}
