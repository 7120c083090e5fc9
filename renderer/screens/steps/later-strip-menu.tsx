import { EllipsisVertical } from 'lucide-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { tellFailure } from '../../stores/failure-toast.ts';
import type { StripMenuProps } from './strip-menu.tsx';

/** The first signs of somebody at the board. */
const signs = ['pointermove', 'pointerdown', 'keydown'] as const;

let loaded: ComponentType<StripMenuProps> | null = null;

/** The menu of the meeting: no part of the first picture; whoever asks for it before it is there gets it open. */
export function LaterStripMenu({ course }: Pick<StripMenuProps, 'course'>) {
  const [Menu, setMenu] = useState<ComponentType<StripMenuProps> | null>(() => loaded);
  const [isOpen, setIsOpen] = useState(false);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (Menu) return;
    const stop = () => {
      for (const sign of signs) window.removeEventListener(sign, start);
    };
    function start() {
      stop();
      load().then((component) => setMenu(() => component), tellFailure);
    }
    for (const sign of signs) window.addEventListener(sign, start);
    return stop;
  }, [Menu]);
  if (Menu) {
    return <Menu course={course} isOpen={isOpen} onOpenChange={setIsOpen} takesFocus={hasFocus.current} />;
  }
  return (
    <IconButton
      label="More for this meeting"
      icon={<EllipsisVertical aria-hidden="true" />}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onPointerDown={() => setIsOpen(true)}
      onClick={() => setIsOpen(true)}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    />
  );
}

async function load(): Promise<ComponentType<StripMenuProps>> {
  const { StripMenu } = await import('./strip-menu.tsx');
  loaded = StripMenu;
  return StripMenu;
}
