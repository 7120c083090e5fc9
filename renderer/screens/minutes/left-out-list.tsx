import type { MinutesAudience } from '../../../shared/minutes/choices.ts';
import type { LeftOut } from '../../../shared/minutes/minutes-document.ts';
import { BulletList } from './bullet-list.tsx';
import styles from './left-out-list.module.css';
import { numbered } from './numbered.ts';

export interface LeftOutListProps {
  leftOut: readonly LeftOut[];
  audience: MinutesAudience;
}

const readers: Readonly<Record<MinutesAudience, string>> = {
  squad: 'the squad',
  tribe: 'the tribe',
  public: 'the public',
};

/** What the audience does not get, struck through, so that nothing is dropped in silence. */
export function LeftOutList({ leftOut, audience }: LeftOutListProps) {
  return (
    <section className={styles.leftOut} aria-label="Left out" data-no-print="">
      <h2>Left out for {readers[audience]}</h2>
      <p>Shown here only. It is not copied, saved or printed.</p>
      {numbered(leftOut).map(({ number, item }) => (
        <div key={number}>
          <h3>{item.title}</h3>
          <BulletList bullets={item.bullets} isLeftOut />
        </div>
      ))}
    </section>
  );
}
