import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './notice.module.css';

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert };

export interface NoticeProps extends Omit<ComponentProps<'div'>, 'title'> {
  tone?: keyof typeof icons | undefined;
  /** What happened, in a few words. */
  title?: ReactNode;
  /** Buttons, at the end of the line. */
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
}

/** A message that stays: what happened, what was kept, what to do. Give it role="alert" if it appears on its own. */
export function Notice({
  tone = 'info',
  title,
  actions,
  onDismiss,
  className,
  children,
  ...rest
}: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div {...rest} className={classNames(styles.notice, styles[tone], className)}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.text}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {onDismiss && (
        <IconButton label="Dismiss" size="small" icon={<X aria-hidden="true" />} onClick={onDismiss} />
      )}
    </div>
  );
}
