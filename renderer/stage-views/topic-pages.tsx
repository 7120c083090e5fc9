import { PagedList } from './paged-list.tsx';
import type { PageProps } from './stage-body-props.ts';
import { TopicLine, type TopicLineProps } from './topic-line.tsx';

/** More topics than this stand in two columns. */
const oneColumn = 6;

export interface TopicPagesProps extends PageProps {
  topics: readonly TopicLineProps[];
}

/** Topics one below the other, many of them in two columns, a page at a time. */
export function TopicPages({ topics, ...pages }: TopicPagesProps) {
  return (
    <PagedList items={topics} columns={topics.length > oneColumn ? 2 : 1} {...pages}>
      {(topic) => <TopicLine {...topic} />}
    </PagedList>
  );
}
