import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './tab-list.module.css';

export interface Tab<Value extends string> {
  value: Value;
  label: ReactNode;
  /** The id of the element with role="tabpanel" that it shows. */
  panelId: string;
}

export interface TabListProps<Value extends string> {
  /** The list's name; spoken, not shown. */
  label: string;
  tabs: readonly Tab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string | undefined;
}

/** Tabs over one panel each. Left and Right, Home and End walk them and show what they reach. */
export function TabList<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  className,
}: TabListProps<Value>) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.value === value);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const index = steps[event.key];
    const next = index === undefined ? undefined : tabs[index];
    if (index === undefined || !next) {
      return;
    }
    event.preventDefault();
    onChange(next.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className={classNames(styles.list, className)}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={tab.panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
          onKeyDown={onKeyDown}
          className={styles.tab}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
