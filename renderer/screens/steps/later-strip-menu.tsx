import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import { LaterMenu } from '../../components/later-menu.tsx';
import { useFirstSign } from '../../components/use-first-sign.ts';
import { laterComponent } from '../../parts/later-component.ts';
import type { StripMenuProps } from './strip-menu.tsx';

const useStripMenu = laterComponent(async () => (await import('./strip-menu.tsx')).StripMenu);

/** The menu of the meeting: no part of the first picture. */
export function LaterStripMenu({ course }: Pick<StripMenuProps, 'course'>) {
  const [asked, setAsked] = useState(0);
  const StripMenu = useStripMenu(asked + Number(useFirstSign()));
  return (
    <LaterMenu
      label="More for this meeting"
      icon={<EllipsisVertical aria-hidden="true" />}
      onAsk={() => setAsked(asked + 1)}
    >
      {StripMenu && ((frame) => <StripMenu course={course} frame={frame} />)}
    </LaterMenu>
  );
}
