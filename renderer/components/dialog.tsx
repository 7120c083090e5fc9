import { X } from 'lucide-react';
import { type ComponentProps, type ReactNode, use, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { DialogPlace } from './dialog-place.ts';
import { currentOpener, focusOpener } from './focus-opener.ts';
import { IconButton } from './icon-button.tsx';

export interface DialogProps
  extends Omit<ComponentProps<'dialog'>, 'open' | 'onClose' | 'onSubmit' | 'title' | 'ref'> {
  open: boolean;
  /** Asked for by Escape and by the cross; the owner then sets `open` to false. */
  onClose: () => void;
  /** The heading, and with it the dialog's name. */
  title: string;
  /** Usually DialogActions. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Makes body and footer one form, so that Enter and a submit button do the same. */
  onSubmit?: (() => void) | undefined;
}

/** The first thing to type into or choose, else the first button below; the cross is never a good start. */
function focusFirst(dialog: HTMLDialogElement) {
  const first =
    dialog.querySelector<HTMLElement>('[data-autofocus]') ??
    dialog.querySelector<HTMLElement>(
      '[data-dialog-body] :is(input:not([type="radio"]), textarea, select, input[type="radio"]:checked):not(:disabled)',
    ) ??
    dialog.querySelector<HTMLElement>('[data-dialog-footer] button:not([aria-disabled="true"])');
  first?.focus();
}

/** A modal dialog. Its content exists only while it is open, so a form starts fresh each time. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  open,
  onClose,
  title,
  footer,
  size = 'medium',
  onSubmit,
  className,
  children,
  ...rest
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Asked while rendering: a menu whose item opened this dialog is gone before the first effect runs.
  const [opener] = useState(currentOpener);
  const place = use(DialogPlace);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) {
      return;
    }
    dialog.showModal();
    focusFirst(dialog);
    return () => {
      dialog.close();
      focusOpener(opener, dialog);
    };
  }, [opener]);

  const parts = (
    <>
      <div className={styles.body} data-dialog-body="">
        {children}
      </div>
      {footer && (
        <div className={styles.footer} data-dialog-footer="">
          {footer}
        </div>
      )}
    </>
  );

  const dialog = (
    <dialog
      {...rest}
      ref={ref}
      aria-labelledby={titleId}
      className={classNames(styles.dialog, styles[size], className)}
      onCancel={(event) => {
        // A file input inside fires the same event when its own window is cancelled.
        if (event.target === event.currentTarget) {
          event.preventDefault();
          onClose();
        }
      }}
      onClose={(event) => {
        // The browser closes by itself on a second Escape in a row; an effect that runs twice does not count.
        if (event.target === event.currentTarget && !event.currentTarget.open) {
          onClose();
        }
      }}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label="Close" icon={<X aria-hidden="true" />} onClick={onClose} />
      </header>
      {onSubmit ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {parts}
        </form>
      ) : (
        parts
      )}
    </dialog>
  );
  return place ? createPortal(dialog, place) : dialog;
}
