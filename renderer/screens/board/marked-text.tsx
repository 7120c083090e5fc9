import { matchesIn } from './matches-in.ts';

export interface MarkedTextProps {
  text: string;
  query: string;
}

/** A text with the places that were searched for marked. */
export function MarkedText({ text, query }: MarkedTextProps) {
  const matches = matchesIn(text, query);
  return (
    <>
      {matches.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(matches[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(matches.at(-1)?.end ?? 0)}
    </>
  );
}
