export interface ClipboardTexts {
  readonly html: string;
  readonly text: string;
}

/** Puts both forms on the clipboard together, so that each place takes the one it likes. False when it cannot. */
export async function copyTexts(texts: ClipboardTexts): Promise<boolean> {
  try {
    const blobOf = (text: string, type: string) => new Blob([text], { type });
    const item = new ClipboardItem({
      'text/html': blobOf(texts.html, 'text/html'),
      'text/plain': blobOf(texts.text, 'text/plain'),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused, or absent outside a secure context: the older way asks for no permission.
    return copyByEvent(texts);
  }
}

function copyByEvent({ html, text }: ClipboardTexts): boolean {
  let hasCopied = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    hasCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  const isAllowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isAllowed && hasCopied;
}
