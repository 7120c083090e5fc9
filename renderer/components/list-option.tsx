import type { ComponentProps } from 'react';

export interface ListOptionProps extends Omit<ComponentProps<'div'>, 'onClick'> {
  isSelected: boolean;
  onChoose: () => void;
}

/** One option of the list that a text field points to. A click leaves the focus in the field, which has the keys. */
export function ListOption({ isSelected, onChoose, ...rest }: ListOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys and the focus are the text field's.
    <div
      {...rest}
      role="option"
      aria-selected={isSelected}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    />
  );
}
