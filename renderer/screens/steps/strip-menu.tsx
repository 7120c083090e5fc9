import { type Course, isUnderWay } from '../../../shared/session/steps.ts';
import type { MenuFrame } from '../../components/later-menu.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { MenuSeparator } from '../../components/menu-separator.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import { saveAsTemplate } from '../../stores/template-dialog-store.ts';
import { endMeeting, presentCurrent } from './step-actions.ts';
import { openPlan, toggleRoom, useStepsView } from './steps-view-store.ts';

export interface StripMenuProps {
  course: Course;
  frame: MenuFrame;
}

/** What can be done with the steps as a whole. */
export function StripMenu({ course, frame }: StripMenuProps) {
  const [presentKey] = useKeysOf('meeting.presentHere');
  const isRoomShown = useStepsView((state) => state.isRoomShown);
  return (
    <Menu {...frame}>
      <MenuItem onSelect={openPlan}>Steps of this meeting…</MenuItem>
      <MenuItem onSelect={saveAsTemplate}>Save as template…</MenuItem>
      <MenuItem keys={presentKey} onSelect={presentCurrent}>
        Present here
      </MenuItem>
      <MenuItem checked={isRoomShown} onSelect={toggleRoom}>
        Show what the room sees
      </MenuItem>
      {isUnderWay(course) && (
        <>
          <MenuSeparator />
          <MenuItem onSelect={endMeeting}>End meeting</MenuItem>
        </>
      )}
    </Menu>
  );
}
