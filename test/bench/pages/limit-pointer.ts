/** How far the pointer moves before it is a drag, in pixels. */
const threshold = 5;

interface Area {
  readonly list: HTMLElement;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Tops of its cards, read when the pointer first comes here. */
  tops: readonly number[] | null;
}

interface Drag {
  readonly card: HTMLElement;
  readonly overlay: HTMLElement;
  readonly line: HTMLElement;
  readonly areas: readonly Area[];
  before: Element | null;
  list: HTMLElement | null;
}

/** Lets cards be dragged by the pointer. */
export function dragByPointer(root: HTMLElement): void {
  root.addEventListener('mousedown', (down) => {
    const card = (down.target as Element).closest<HTMLElement>('[data-stop]');
    if (!card) return;
    let drag: Drag | null = null;
    const follow = (at: MouseEvent) => {
      if (!drag && Math.hypot(at.clientX - down.clientX, at.clientY - down.clientY) > threshold)
        drag = lift(root, card);
      if (drag) move(drag, at);
    };
    window.addEventListener('mousemove', follow);
    window.addEventListener(
      'mouseup',
      () => {
        window.removeEventListener('mousemove', follow);
        if (drag) drop(drag);
      },
      { once: true },
    );
  });
}

function lift(root: HTMLElement, card: HTMLElement): Drag {
  const areas = [...root.querySelectorAll<HTMLElement>('.list')].map((list) => {
    const { left, right, top } = list.getBoundingClientRect();
    return { list, left, right, top, tops: null };
  });
  const overlay = card.cloneNode(true) as HTMLElement;
  delete overlay.dataset.stop;
  overlay.dataset.dragOverlay = '';
  overlay.classList.add('overlay');
  overlay.style.width = `${card.offsetWidth}px`;
  const line = document.createElement('div');
  line.className = 'line';
  card.classList.add('moving');
  document.body.append(overlay);
  return { card, overlay, line, areas, before: null, list: null };
}

function move(drag: Drag, { clientX, clientY }: MouseEvent): void {
  drag.overlay.style.transform = `translate(${clientX}px, ${clientY}px)`;
  const area = drag.areas.find(({ left, right }) => clientX >= left && clientX <= right);
  if (!area) return;
  const cards = area.list.children;
  area.tops ??= [...cards].map((card) => (card as HTMLElement).offsetTop);
  const y = clientY - area.top;
  const below = area.tops.findIndex((top) => top > y);
  const before = below < 0 ? null : (cards[below] ?? null);
  if (drag.list === area.list && drag.before === before) return;
  if (drag.list !== area.list) area.list.parentElement?.append(drag.line);
  drag.line.style.top = `${below < 0 ? (area.tops.at(-1) ?? 0) : (area.tops[below] ?? 0)}px`;
  drag.list = area.list;
  drag.before = before;
}

function drop({ card, overlay, line, list, before }: Drag): void {
  overlay.remove();
  line.remove();
  card.classList.remove('moving');
  if (list && before !== card) list.insertBefore(card, before);
}
