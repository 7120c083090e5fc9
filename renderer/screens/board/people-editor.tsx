import { peopleInOrder } from '../../../shared/session/people.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { AddPerson } from '../../parts/add-person.tsx';
import { useSession } from '../../stores/session-store.ts';
import { announce } from './board-announcer.tsx';
import styles from './people-editor.module.css';
import { PersonRow } from './person-row.tsx';

/** Who is on the list and who is in the room. */
export function PeopleEditor() {
  const people = peopleInOrder(useSession());
  return (
    <section aria-labelledby="people-heading" className={styles.people}>
      <h3 id="people-heading" className={styles.heading}>
        People
      </h3>
      <PlainList className={styles.list}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </PlainList>
      <AddPerson onAdded={(name) => announce(`${name} added`)} />
    </section>
  );
}
