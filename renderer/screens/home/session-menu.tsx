import { Copy, Download, FileText, FolderOpen, History, Pencil, Trash2 } from 'lucide-react';
import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import type { MenuFrame } from '../../components/later-menu.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { MenuSeparator } from '../../components/menu-separator.tsx';
import { exportSession } from '../../stores/export-session.ts';
import { navigate } from '../../stores/route-store.ts';
import { showVersions } from '../../stores/versions-store.ts';
import { duplicate } from './library-calls.ts';

export interface SessionMenuProps {
  session: SessionSummary;
  onRename: (session: SessionSummary) => void;
  onMoveToBin: (session: SessionSummary) => void;
  frame: MenuFrame;
}

/** What can be done with a session of the list. */
export function SessionMenu({ session, onRename, onMoveToBin, frame }: SessionMenuProps) {
  const sessionId = session.id;
  return (
    <Menu {...frame}>
      <MenuItem
        icon={<FolderOpen aria-hidden="true" />}
        onSelect={() => navigate({ screen: 'board', sessionId })}
      >
        Open
      </MenuItem>
      <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => onRename(session)}>
        Rename…
      </MenuItem>
      <MenuItem
        icon={<FileText aria-hidden="true" />}
        onSelect={() => navigate({ screen: 'minutes', sessionId })}
      >
        Minutes
      </MenuItem>
      <MenuItem icon={<Copy aria-hidden="true" />} onSelect={() => duplicate(session)}>
        Duplicate
      </MenuItem>
      <MenuItem
        icon={<History aria-hidden="true" />}
        onSelect={() => showVersions({ sessionId, squad: session.squad })}
      >
        Earlier versions…
      </MenuItem>
      <MenuItem icon={<Download aria-hidden="true" />} onSelect={() => exportSession(sessionId)}>
        Export…
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 aria-hidden="true" />} onSelect={() => onMoveToBin(session)}>
        Move to bin
      </MenuItem>
    </Menu>
  );
}
