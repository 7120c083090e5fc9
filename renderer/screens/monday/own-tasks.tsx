import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PersonId, TaskId } from '../../../shared/session/ids.ts';
import { maxTasksPerDay } from '../../../shared/session/monday-schema.ts';
import { peopleInOrder } from '../../../shared/session/people.ts';
import type { Person } from '../../../shared/session/schema.ts';
import { tasksOf } from '../../../shared/session/tasks.ts';
import { displayText } from '../../../shared/session/text.ts';
import { DateInput } from '../../components/date-input.tsx';
import { Field } from '../../components/field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { reachedBy } from '../../parts/field-actions.ts';
import { newId } from '../../stores/new-id.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import styles from './own-tasks.module.css';

/** What one maker sets out to do on one day: theirs alone, so nobody's is shown beside another's. */
export function OwnTasks() {
  const session = useSession();
  const makers = peopleInOrder(session).filter(({ role }) => role === 'maker');
  const [chosen, setChosen] = useState<PersonId | ''>('');
  const [date, setDate] = useState(session.date);
  const maker = makers.find(({ id }) => id === chosen);
  return (
    <section aria-labelledby="own-tasks" className={styles.own}>
      <h3 id="own-tasks">Own tasks</h3>
      <p className={styles.promise}>
        One or two a day, chosen by their maker. They stand neither on the stage nor in the minutes, and
        nobody reports on them.
      </p>
      {makers.length === 0 ? (
        <p>There is no maker on the list of people yet.</p>
      ) : (
        <div className={styles.whose}>
          <Field label="Maker">
            <Select
              {...reachedBy('thisWeek.tasks')}
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value as PersonId)}
            >
              <option value="">Choose…</option>
              {makers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {displayText(name)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Day">
            <DateInput
              value={date}
              onChange={({ currentTarget: { value } }) => {
                if (value) setDate(value);
              }}
            />
          </Field>
        </div>
      )}
      {maker && <TasksOfDay key={`${maker.id} ${date}`} maker={maker} date={date} />}
    </section>
  );
}

function TasksOfDay({ maker, date }: { maker: Person; date: string }) {
  const tasks = tasksOf(useSession(), maker.id, date);
  const [text, setText] = useState('');
  return (
    <>
      {tasks.length > 0 && (
        <PlainList aria-label={`Tasks of ${displayText(maker.name)}`} className={styles.tasks}>
          {tasks.map((task) => (
            <li key={task.id}>
              <span dir="auto">{displayText(task.text)}</span>
              <IconButton
                label="Remove"
                size="small"
                icon={<Trash2 aria-hidden="true" />}
                onClick={() => trySend({ type: 'task.remove', id: task.id })}
              />
            </li>
          ))}
        </PlainList>
      )}
      {tasks.length >= maxTasksPerDay ? (
        <p role="status">That is enough for one day.</p>
      ) : (
        <TextInput
          aria-label="Task"
          placeholder="Task"
          dir="auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            const id = newId<TaskId>();
            if (trySend({ type: 'task.add', id, personId: maker.id, date, text })) setText('');
          }}
        />
      )}
    </>
  );
}
