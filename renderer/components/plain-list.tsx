import type { ComponentProps, ElementType } from 'react';

export interface PlainListProps extends ComponentProps<'ul'> {
  isOrdered?: boolean;
}

/** A list without markers. WebKit takes one for mere layout, except in a `nav`, unless it is told that it is a list. */
export function PlainList({ isOrdered = false, ...rest }: PlainListProps) {
  const List = (isOrdered ? 'ol' : 'ul') as ElementType;
  return <List role="list" {...rest} />;
}
