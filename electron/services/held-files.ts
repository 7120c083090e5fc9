/** The files of a data folder, touched only while this host has it: looked up before each change, not once at the start. */
import type { PreferencesStore } from '../storage/preferences-file.ts';
import type { SessionFiles } from '../storage/session-files.ts';
import type { TemplateFiles } from '../storage/template-files.ts';
import type { FolderHold } from './folder-hold.ts';

/** The session files; what changes the folder rejects with a StorageError `taken-over` once another computer has it. */
export function whileHeld(files: SessionFiles, hold: FolderHold): SessionFiles {
  const held = heldBy(hold);
  return {
    ...files,
    async list() {
      await hold.look();
      return files.list();
    },
    forOpener: () => whileHeld(files.forOpener(), hold),
    write: held(files.write),
    setCopyAside: held(files.setCopyAside),
    moveToBin: held(files.moveToBin),
    restore: held(files.restore),
    deleteForGood: held(files.deleteForGood),
    purgeBin: held(files.purgeBin),
    pin: held(files.pin),
    writeOverDamaged: held(files.writeOverDamaged),
    openBackup: held(files.openBackup),
  };
}

/** The user's own templates, under the same condition. */
export function templatesWhileHeld(files: TemplateFiles, hold: FolderHold): TemplateFiles {
  const held = heldBy(hold);
  return { list: files.list, add: held(files.add), remove: held(files.remove) };
}

function heldBy({ mustHold }: FolderHold) {
  return <Input extends readonly unknown[], Output>(work: (...input: Input) => Promise<Output>) =>
    async (...input: Input): Promise<Output> => {
      await mustHold();
      return work(...input);
    };
}

/** The preferences; what is changed while another has the folder lasts until the app ends. */
export function preferencesWhileHeld(
  store: PreferencesStore,
  { readOnlyBecause }: Pick<FolderHold, 'readOnlyBecause'>,
): PreferencesStore {
  return {
    read: store.read,
    write: async (record) => {
      if (readOnlyBecause() === null) await store.write(record);
    },
  };
}

/** The session files, with a word to whoever does something once after a save. */
export function remindedOnSave(files: SessionFiles, remind: () => void): SessionFiles {
  return {
    ...files,
    forOpener: () => remindedOnSave(files.forOpener(), remind),
    async write(id, content) {
      await files.write(id, content);
      remind();
    },
  };
}
