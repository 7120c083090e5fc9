import { useEffect, useState } from 'react';

/** Takes files that are dropped on the window; true while one is held over it. Text dragged within the page is left alone. */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const isBusy = () => document.querySelector('dialog[open]') !== null;
    function over(event: DragEvent) {
      if (!holdsFile(event)) return;
      // Else the browser would leave the app to show the file.
      event.preventDefault();
      setIsOver(!isBusy());
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setIsOver(false);
    }
    function drop(event: DragEvent) {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file && !isBusy()) onFile(file);
    }
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);

  return isOver;
}
