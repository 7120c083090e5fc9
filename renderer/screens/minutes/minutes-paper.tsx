import type { Block, MinutesDocument } from '../../../shared/minutes/minutes-document.ts';
import { BulletList } from './bullet-list.tsx';
import { DocumentLines } from './document-lines.tsx';
import styles from './minutes-paper.module.css';
import { numbered } from './numbered.ts';

export interface MinutesPaperProps {
  minutes: MinutesDocument;
}

/** The minutes as their readers will see them, and as they are printed. */
export function MinutesPaper({ minutes }: MinutesPaperProps) {
  return (
    <article className={styles.paper} data-print="">
      <h2 className={styles.title} dir="auto">
        {minutes.title}
      </h2>
      {numbered(minutes.blocks).map(({ number, item }) => (
        <BlockView key={number} block={item} />
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      return (
        <p dir="auto">
          <DocumentLines lines={block.lines} />
        </p>
      );
    case 'bullets':
      return <BulletList bullets={block.bullets} />;
  }
}
