import { useState } from 'react';
import { flushSync } from 'react-dom';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { teamWord } from '../../../shared/api/preferences.ts';
import { isSameSquad } from '../../../shared/library/earlier-meetings.ts';
import { dateSchema } from '../../../shared/session/fields.ts';
import { nameProblem } from '../../../shared/session/people.ts';
import type { Role } from '../../../shared/session/roles.ts';
import { type Attribution, type SessionKind, sessionKinds } from '../../../shared/session/schema.ts';
import { cleanName, maxNameLength } from '../../../shared/session/text.ts';
import { attributionChoices } from '../../../shared/templates/attribution-choices.ts';
import { kindDescriptions } from '../../../shared/templates/words.ts';
import { client } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { SuggestInput } from '../../components/suggest-input.tsx';
import { today } from '../../stores/clock.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { navigate } from '../../stores/route-store.ts';
import { CeremonyChoice } from './ceremony-choice.tsx';
import styles from './new-session-dialog.module.css';
import { peopleFromLastTime, peopleToStart } from './people-draft.ts';
import { PeopleFields } from './people-fields.tsx';
import { useCeremonies, useStepTimes } from './use-ceremonies.ts';

export interface NewSessionDialogProps {
  open: boolean;
  onClose: () => void;
  /** What there is already, newest first: squads to suggest, and their people. */
  earlier: readonly SessionSummary[];
}

interface Problems {
  readonly squad?: string;
  readonly date?: string;
  /** What the host said. */
  readonly host?: string;
}

/** Asks what has to be known to start: the squad, the day, who is here, and who may be named. */
export function NewSessionDialog({ open, onClose, earlier }: NewSessionDialogProps) {
  return open ? <OpenDialog onClose={onClose} earlier={earlier} /> : null;
}

function OpenDialog({ onClose, earlier }: Omit<NewSessionDialogProps, 'open'>) {
  const words = useVocabulary();
  const [kind, setKind] = useState<SessionKind>('squadmap');
  const [templateId, setTemplateId] = useState('');
  const [usesTimes, setUsesTimes] = useState(false);
  const [squad, setSquad] = useState('');
  const [date, setDate] = useState(today);
  const [attribution, setAttribution] = useState<Attribution>('roles');
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [typed, setTyped] = useState<Readonly<Partial<Record<Role, string>>>>({});
  const [problems, setProblems] = useState<Problems>({});
  const [isStarting, setIsStarting] = useState(false);
  const known = peopleFromLastTime(earlier, squad);
  const squads = squadsToSuggest(earlier, kind);
  const word = teamWord(words, kind);
  const ceremonies = useCeremonies(kind);
  const ceremony = ceremonies.find(({ id }) => id === templateId) ?? ceremonies[0];
  const hasMet = squads.some((name) => isSameSquad(name, squad));
  const times = useStepTimes(hasMet ? squad : null, kind, date);

  async function start() {
    const found = problemsOf(squad, date, word);
    flushSync(() => setProblems(found));
    if (found.squad ?? found.date) {
      document.querySelector<HTMLElement>('dialog:modal [aria-invalid="true"]')?.focus();
      return;
    }
    if (isStarting) return;
    setIsStarting(true);
    try {
      const people = peopleToStart(known, ticks, typed);
      const { sessionId } = await client.call('session.create', {
        ...{ kind, squad: cleanName(squad), date, attribution, people },
        ...(ceremony && { templateId: ceremony.id, usesEarlierTimes: usesTimes }),
      });
      onClose();
      navigate({ screen: 'board', sessionId });
    } catch (error) {
      const host = sentenceOf(error, 'The session could not be started. Nothing was lost.');
      setProblems({ host });
      setIsStarting(false);
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="New session"
      size="large"
      onSubmit={start}
      footer={
        <DialogActions
          confirm={
            <Button type="submit" variant="primary">
              Start
            </Button>
          }
          cancel={<Button onClick={onClose}>Cancel</Button>}
        />
      }
    >
      {problems.host && (
        <Notice tone="error" role="alert">
          {problems.host}
        </Notice>
      )}
      <RadioCards
        legend="Kind"
        className={styles.kinds}
        value={kind}
        onChange={setKind}
        options={sessionKinds.map((value) => ({
          value,
          label: words.kinds[value],
          description: kindDescriptions[value],
        }))}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <div className={styles.line}>
            <Field label={word} error={problems.squad}>
              <SuggestInput
                data-autofocus=""
                value={squad}
                onValueChange={(text) => {
                  setSquad(text);
                  setProblems({});
                }}
                suggestions={squads}
              />
            </Field>
            <Field label="Date" error={problems.date}>
              <DateInput
                value={date}
                onChange={(event) => {
                  setDate(event.target.value);
                  setProblems({});
                }}
              />
            </Field>
          </div>
          {ceremony && (
            <CeremonyChoice
              ceremonies={ceremonies}
              chosen={ceremony}
              onChoose={setTemplateId}
              times={times}
              usesTimes={usesTimes}
              onUseTimes={setUsesTimes}
            />
          )}
        </div>
        <PeopleFields
          known={known}
          ticks={ticks}
          onTick={(key, isPresent) => setTicks({ ...ticks, [key]: isPresent })}
          typed={typed}
          onType={(role, text) => setTyped({ ...typed, [role]: text })}
        />
      </div>
      <RadioCards
        legend="Who may be named on stage and in minutes"
        className={styles.attribution}
        options={attributionChoices}
        value={attribution}
        onChange={setAttribution}
      />
    </Dialog>
  );
}

/** Who met before: squads, or for a meeting of tribes those. Samples are for play. */
function squadsToSuggest(earlier: readonly SessionSummary[], kind: SessionKind): string[] {
  const met = earlier.filter(
    (session) => !session.isSample && (session.kind === 'tribemap') === (kind === 'tribemap'),
  );
  return [...new Set(met.map((session) => session.squad))];
}

function problemsOf(squad: string, date: string, word: string): Problems {
  const problem = nameProblem(cleanName(squad));
  return {
    ...(problem === 'empty-name' ? { squad: `Say which ${word.toLowerCase()} meets.` } : {}),
    ...(problem === 'name-too-long' ? { squad: `A name holds up to ${maxNameLength} characters.` } : {}),
    ...(dateSchema.safeParse(date).success ? {} : { date: 'Choose a day.' }),
  };
}
