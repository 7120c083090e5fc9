import { useEffect, useState } from 'react';
import type { StepTime } from '../../../shared/library/flight-record.ts';
import { dateSchema } from '../../../shared/session/fields.ts';
import type { SessionKind } from '../../../shared/session/schema.ts';
import { ceremoniesOf } from '../../../shared/templates/ceremonies.ts';
import type { CeremonyTemplate } from '../../../shared/templates/ceremony-template.ts';
import { client } from '../../api/client.ts';
import { tellFailure } from '../../stores/failure-toast.ts';

/** The ceremonies to choose from for a kind of meeting; the user's own follow as soon as they are read. */
export function useCeremonies(kind: SessionKind): CeremonyTemplate[] {
  const [own, setOwn] = useState<readonly CeremonyTemplate[]>([]);
  useEffect(() => {
    let isOver = false;
    client.call('templates.list', {}).then(({ templates }) => {
      if (!isOver) setOwn(templates);
    }, tellFailure);
    return () => {
      isOver = true;
    };
  }, []);
  return ceremoniesOf(kind, own);
}

const none: readonly StepTime[] = [];

/** How long each step took in the last meetings of a squad that met before; `squad` is null for a new one. */
export function useStepTimes(squad: string | null, kind: SessionKind, date: string): readonly StepTime[] {
  const [known, setKnown] = useState({ of: '', times: none });
  const of = JSON.stringify([squad, kind, date]);
  useEffect(() => {
    if (squad === null || !dateSchema.safeParse(date).success) return;
    let isOver = false;
    client.call('library.stepTimes', { squad, kind, date }).then(({ times }) => {
      if (!isOver) setKnown({ of: JSON.stringify([squad, kind, date]), times });
    }, tellFailure);
    return () => {
      isOver = true;
    };
  }, [squad, kind, date]);
  return known.of === of ? known.times : none;
}
