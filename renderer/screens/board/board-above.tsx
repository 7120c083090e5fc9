import { useFirstSign } from '../../components/use-first-sign.ts';
import { ComingDialog } from '../../parts/coming-dialog.tsx';
import { laterComponent } from '../../parts/later-component.ts';
import { closeMenuAndDialog, useBoardView } from './board-view-store.ts';

const useMenuAndDialogs = laterComponent(async () => (await import('./menu-and-dialogs.tsx')).MenuAndDialogs);

/** The menu and the dialogs: no part of the first picture, but there before anybody can have asked for one. */
export function BoardAbove() {
  const isAskedFor = useBoardView(({ menu, dialog }) => menu !== null || dialog !== null);
  // Whoever asks has it loaded once more where that failed before.
  const atFirstSign = useMenuAndDialogs(useFirstSign());
  const whenAskedFor = useMenuAndDialogs(isAskedFor, closeMenuAndDialog);
  const MenuAndDialogs = atFirstSign ?? whenAskedFor;
  return MenuAndDialogs ? <MenuAndDialogs /> : isAskedFor && <ComingDialog />;
}
