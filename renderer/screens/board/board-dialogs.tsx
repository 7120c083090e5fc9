import { BinDialog } from './bin-dialog.tsx';
import { useBoardView } from './board-view-store.ts';
import { DetailsDialog } from './details-dialog.tsx';
import { FromSquadDialog } from './from-squad-dialog.tsx';
import { GroupPicker } from './group-picker.tsx';
import { SeenDifferentlyDialog } from './seen-differently-dialog.tsx';
import { VoicesDialog } from './voices-dialog.tsx';

/** Whichever dialog of the board is open. */
export function BoardDialogs() {
  const dialog = useBoardView((state) => state.dialog);
  switch (dialog?.kind) {
    case 'voices':
      return <VoicesDialog />;
    case 'details':
      return <DetailsDialog />;
    case 'bin':
      return <BinDialog />;
    case 'from-squad':
      return <FromSquadDialog ids={dialog.ids} />;
    case 'seen-differently':
      return <SeenDifferentlyDialog id={dialog.id} />;
    case 'group-with':
      return <GroupPicker ids={dialog.ids} />;
    default:
      return null;
  }
}
