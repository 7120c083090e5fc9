import styles from './not-let-in.module.css';

/** What a browser tab shows that has no valid link: nothing of the data, and how to get in. */
export function NotLetIn() {
  return (
    <main className={styles.page}>
      <h1>SquadMAP needs a fresh link</h1>
      <p>
        Links work once and for one minute, so that nobody else on this computer can use them. Go to the
        terminal in which SquadMAP is running, press Enter, and open the link it prints.
      </p>
      <p>Nothing is lost: what was saved is in the data folder.</p>
    </main>
  );
}
