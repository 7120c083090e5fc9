const textTypes = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'password',
  'number',
  'date',
  'time',
  'datetime-local',
  'month',
  'week',
]);

/** What a field for digits takes; letters, and the keys that walk up and down, are free there. */
const digitKeys = /^([\d\s,;]|Backspace|Delete|ArrowLeft|ArrowRight|Home|End|Enter|Tab|Escape)$/;

const arrowKey = /^Arrow/;

/** What arrow keys walk through, or move. */
const walked =
  'input[type="range"], [role="radio"], [role="tab"], [role="slider"], [role="option"], [role="listbox"], [role="grid"] *';

/** Whether a key pressed here writes, or chooses by typing, as in a text field, a list, a radio group or among tabs. */
export function takesTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (arrowKey.test(key) && target.matches(walked)) return true;
  if (target.matches('[data-digits]')) return digitKeys.test(key);
  if (target instanceof HTMLInputElement) return textTypes.has(target.type) || target.type === 'radio';
  return target.isContentEditable || target.matches('textarea, select');
}

/** Whether the text field says that nothing was typed into it since it was made ready. */
export function isUntouched(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('[data-untouched]');
}

/** Whether Enter and Space press what has the focus. */
export function isPressable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('button, a[href], summary, input, [role="button"], [role="tab"], [role="switch"]')
  );
}

/** Whether a dialog or a menu is open, or a dialog on its way, which then owns the keys. */
export function isCovered(): boolean {
  return document.querySelector('dialog:modal, [role="menu"], [data-coming-dialog]') !== null;
}
