/** The board with nothing between it and the browser: plain elements and a drag written by hand. What is possible. */
import './board.css';
import { addCard, type BenchCard, columns, fetchBoard } from './board-data.ts';
import { dragByKeys } from './limit-keys.ts';
import { dragByPointer } from './limit-pointer.ts';

const board = await fetchBoard();
const root = element('main', 'columns');
for (const column of columns) {
  const section = element('section', 'column');
  const scroller = element('div', 'scroller');
  scroller.dataset.dimension = column;
  const list = element('ul', 'list');
  list.append(...board[column].map(cardElement));
  scroller.append(list);
  section.append(element('h2', '', column), scroller);
  root.append(section);
}

const input = document.createElement('input');
input.ariaLabel = 'What did you observe?';
input.addEventListener('keydown', ({ key }) => {
  if (key !== 'Enter') return;
  const card = addCard(board, input.value).none.at(-1);
  if (!card) return;
  const added = cardElement(card);
  root.querySelector('[data-dimension="none"] .list')?.append(added);
  added.scrollIntoView({ block: 'nearest' });
  input.value = '';
});
const capture = element('footer', 'capture');
capture.append(input);

dragByPointer(root);
dragByKeys(root);
const page = element('div', 'page');
page.append(root, capture);
document.body.append(page);

function cardElement({ id, text, voice }: BenchCard): HTMLElement {
  const slot = element('li', 'slot');
  slot.dataset.stop = id;
  slot.tabIndex = -1;
  const card = element('div', 'card');
  card.append(element('p', '', text), element('small', '', voice));
  slot.append(card);
  return slot;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
