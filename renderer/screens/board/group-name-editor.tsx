import { useState } from 'react';
import type { GroupId } from '../../../shared/session/ids.ts';
import { cleanName, maxNameLength } from '../../../shared/session/text.ts';
import { stopEditing } from './board-view-store.ts';
import { renameGroup } from './card-commands.ts';
import { InPlaceEditor } from './in-place-editor.tsx';

export interface GroupNameEditorProps {
  id: GroupId;
  name: string;
}

/** Edits the name of a group in place; an empty name takes it away. */
export function GroupNameEditor({ id, name }: GroupNameEditorProps) {
  const [hint, setHint] = useState<string | null>(null);

  function save(typed: string, focus: boolean) {
    if (cleanName(typed) === name || renameGroup(id, typed)) stopEditing({ focus });
  }

  return (
    <InPlaceEditor
      label="Name of the group"
      initial={name}
      hint={hint}
      onType={() => hint && setHint(null)}
      onSave={(typed) => {
        if (cleanName(typed).length > maxNameLength)
          setHint(`A name holds up to ${maxNameLength} characters.`);
        else save(typed, true);
      }}
      onLeave={(typed) => save(typed, false)}
      onCancel={() => stopEditing({ focus: true })}
    />
  );
}
