// Dates are calendar days without a place, so they are read as UTC; moments are shown in the reader's own time.
const shortDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A day given as YYYY-MM-DD: "Thu 19 Nov 2026". */
export function readableDate(date: string): string {
  return shortDay.format(Date.parse(date)).replaceAll(',', '');
}

/** A day given as YYYY-MM-DD, in full: "Thursday 19 November 2026". */
export function longDate(date: string): string {
  return longDay.format(Date.parse(date)).replaceAll(',', '');
}

const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment as one speaks of it: "today 09:12", else "19 Nov 2026, 14:02". Both in milliseconds since 1970. */
export function readableWhen(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? `today ${hour.format(at)}` : readableMoment(at);
}

/** A moment in milliseconds since 1970, to the minute: "19 Nov 2026, 14:02". */
export function readableMoment(at: number): string {
  return moment.format(at);
}
