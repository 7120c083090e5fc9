/** The quiet sounds of the clock, made on the spot: no file, no recording. */
import type { TimeSignal } from '../../../shared/session/run-clock.ts';
import { currentPreferences } from '../../stores/preferences-store.ts';

/** The notes of each signal, in hertz, one after the other. */
const notes: Readonly<Record<TimeSignal['kind'], readonly number[]>> = { soon: [660], over: [660, 495] };
const noteSeconds = 0.35;
const loudness = 0.12;

let context: AudioContext | null = null;

/** Plays a signal, unless the user wants none. A browser that has not been touched yet stays silent. */
export function playSignal(kind: TimeSignal['kind']): void {
  if (!currentPreferences().hasSounds) return;
  context ??= new AudioContext();
  const audio = context;
  audio.resume().then(
    () => {
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
