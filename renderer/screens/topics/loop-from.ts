/** A loop out of two fields with minutes: none when both are empty, undefined when they make no sense. */
export function loopFrom(today: string, wished: string) {
  if (today.trim() === '' && wished.trim() === '') return null;
  const [todayMinutes, wishedMinutes] = [today, wished].map((text) =>
    /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined,
  );
  if (todayMinutes === undefined || wishedMinutes === undefined) return undefined;
  return { todayMinutes, wishedMinutes };
}
