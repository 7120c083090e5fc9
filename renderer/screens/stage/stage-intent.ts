/** What a key of the room's window, or of a presenter's remote, asks for. */
export type StageIntent = 'next' | 'back' | 'blank' | 'full-screen';

const intents: Readonly<Record<string, StageIntent>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  b: 'blank',
  '.': 'blank',
  f: 'full-screen',
};

/** What the key asks for; undefined for every other key and for anything with Ctrl, Cmd or Alt. */
export function stageIntent(
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): StageIntent | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  return intents[press.key.length === 1 ? press.key.toLowerCase() : press.key];
}
