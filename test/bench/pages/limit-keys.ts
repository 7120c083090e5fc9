/** Lets cards be carried by keys: Space lifts and drops, arrows move the card itself. */
export function dragByKeys(root: HTMLElement): void {
  let carried: HTMLElement | null = null;
  root.addEventListener('keydown', (event) => {
    const card = (event.target as Element).closest<HTMLElement>('[data-stop]');
    if (!card) return;
    if (event.key === ' ') {
      carried?.classList.remove('moving');
      carried = carried ? null : card;
      carried?.classList.add('moving');
    } else if (carried && event.key === 'ArrowDown') carried.nextElementSibling?.after(carried);
    else if (carried && event.key === 'ArrowUp') carried.previousElementSibling?.before(carried);
    else return;
    event.preventDefault();
    carried?.scrollIntoView({ block: 'nearest' });
    // Moving an element takes the focus from it.
    card.focus({ preventScroll: true });
  });
}
