import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { ListOption } from './list-option.tsx';
import { matchingSuggestions } from './matching-suggestions.ts';
import styles from './suggest-input.module.css';
import { TextInput, type TextInputProps } from './text-input.tsx';

export interface SuggestInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value: string;
  /** The new text, typed or chosen. */
  onValueChange: (value: string) => void;
  suggestions: readonly string[];
}

/**
 * A text field that offers what was written before. It stays a text field to assistive technology – any text is
 * welcome – with a list that Arrow keys walk, Enter takes and Escape closes.
 */
export function SuggestInput({ value, onValueChange, suggestions, className, ...rest }: SuggestInputProps) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const matches = isOpen ? matchingSuggestions(suggestions, value) : [];
  const isShown = matches.length > 0;
  const activeText = matches[active];

  useLayoutEffect(() => {
    // In the browser's top layer no dialog cuts the list off.
    list.current?.togglePopover(isShown);
  }, [isShown]);

  function open(index: number) {
    setIsOpen(true);
    setActive(index);
  }

  function close() {
    setIsOpen(false);
    setActive(-1);
  }

  function choose(text: string) {
    onValueChange(text);
    close();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    rest.onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const count = matches.length;
      open(count === 0 ? -1 : (active + step + count + (active < 0 && step < 0 ? 1 : 0)) % count);
    } else if (event.key === 'Enter' && activeText !== undefined) {
      event.preventDefault();
      choose(activeText);
    } else if (event.key === 'Escape' && isShown) {
      // Only the list closes, not the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  return (
    <div className={classNames(styles.box, className)}>
      <TextInput
        {...rest}
        value={value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isShown ? listId : undefined}
        aria-activedescendant={activeText === undefined ? undefined : `${listId}-${active}`}
        onChange={(event) => {
          onValueChange(event.target.value);
          open(-1);
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          rest.onClick?.(event);
          open(-1);
        }}
        onBlur={(event) => {
          rest.onBlur?.(event);
          close();
        }}
      />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label="Suggestions"
        popover="manual"
        className={styles.list}
      >
        {matches.map((text, index) => (
          <ListOption
            key={text}
            id={`${listId}-${index}`}
            isSelected={index === active}
            className={styles.option}
            onChoose={() => choose(text)}
          >
            {text}
          </ListOption>
        ))}
      </div>
      <span aria-live="polite" className="visually-hidden">
        {isShown ? `${matches.length} suggestions` : ''}
      </span>
    </div>
  );
}
