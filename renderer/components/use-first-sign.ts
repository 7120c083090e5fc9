import { useEffect, useState } from 'react';

const signs = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Whether there was a first sign of somebody at the screen since this was shown. */
export function useFirstSign(): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    if (isSeen) return;
    const see = () => setIsSeen(true);
    for (const sign of signs) window.addEventListener(sign, see);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, see);
    };
  }, [isSeen]);
  return isSeen;
}
