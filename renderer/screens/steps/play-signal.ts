/** The quiet sounds of the clock, made on the spot: no file, no recording. */
import type { TimeSignal } from '../../../shared/session/run-clock.ts';
import { currentPreferences } from '../../stores/preferences-store.ts';

/** The notes of each signal, in hertz, one after the other. */
const notes: Readonly<Record<TimeSignal['kind'], readonly number[]>> = { soon: [660], over: [660, 495] };
const noteSeconds = 0.35;
const loudness = 0.12;

/** What could not be heard within this time is of no use any more. */
const tooLateMs = 1_000;

let context: AudioContext | null = null;

/** Begins at the user's first touch of the page, before which browsers stay silent, so that a signal comes at once later. */
export function prepareSignals(): void {
  context ??= new AudioContext();
  context.resume().catch(() => undefined);
}

/** Plays a signal, unless the user wants none or the browser is still to be silent. */
export function playSignal(kind: TimeSignal['kind']): void {
  if (!currentPreferences().hasSounds || !context) return;
  const audio = context;
  const asked = performance.now();
  audio.resume().then(
    () => {
      if (performance.now() - asked > tooLateMs) return;
      notes[kind].forEach((hertz, index) => {
        playNote(audio, hertz, audio.currentTime + index * noteSeconds);
      });
    },
    () => undefined,
  );
}

function playNote(audio: AudioContext, hertz: number, at: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.type = 'sine';
  tone.frequency.value = hertz;
  // It swells and fades, so that nobody starts.
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(loudness, at + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, at + noteSeconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + noteSeconds);
}
