import { EllipsisVertical } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type Course, isUnderWay } from '../../../shared/session/steps.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { MenuSeparator } from '../../components/menu-separator.tsx';
import { saveAsTemplate } from '../../stores/template-dialog-store.ts';
import { endMeeting, presentCurrent } from './step-actions.ts';
import { openPlan, toggleRoom, useStepsView } from './steps-view-store.ts';

export interface StripMenuProps {
  course: Course;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Whether its button stands in for one that had the focus. */
  takesFocus: boolean;
}

/** What can be done with the steps as a whole. */
export function StripMenu({ course, isOpen, onOpenChange, takesFocus }: StripMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it takes the place of the other.
  useEffect(() => {
    if (takesFocus && !isOpen) button.current?.focus();
  }, []);
  const isRoomShown = useStepsView((state) => state.isRoomShown);
  return (
    <Menu
      open={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <IconButton
          ref={button}
          label="More for this meeting"
          icon={<EllipsisVertical aria-hidden="true" />}
        />
      }
    >
      <MenuItem onSelect={openPlan}>Steps of this meeting…</MenuItem>
      <MenuItem onSelect={saveAsTemplate}>Save as template…</MenuItem>
      <MenuItem keys="F11" onSelect={presentCurrent}>
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
