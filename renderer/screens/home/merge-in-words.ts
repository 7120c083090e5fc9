/** What merging a copy would do, in sentences. */
import type { ImportPreview } from '../../../shared/api/import-calls.ts';

type CopyPreview = Extract<ImportPreview, { kind: 'copy' }>;

/** Whether merging would change anything here. */
export function doesMergeBring({ merge, addition }: CopyPreview): boolean {
  return merge.cards.length > 0 || merge.hasOtherChanges || (addition?.counts.beside ?? 0) > 0;
}

/** What merging brings, and what of the copy does not come. */
export function mergeInWords(preview: CopyPreview): string {
  const { merge, addition } = preview;
  return [
    addition && doesMergeBring(preview) && apart,
    doesMergeBring(preview) ? broughtInWords(preview) : nothingInWords(preview),
    addition && stayingInWords(addition),
    stayingRemovedInWords(merge.counts.stayingRemoved),
  ]
    .filter((sentence) => sentence)
    .join(' ');
}

const apart =
  'The two were written apart, so nobody can tell which is newer: nothing here is changed, and the copy is added to it.';

const reassurance =
  'The meeting as it is now is kept among the earlier versions, and one Undo takes the merge back.';

function broughtInWords({ merge: { counts }, addition }: CopyPreview): string {
  const beside = addition?.counts.beside ?? 0;
  const parts = [
    counts.new > 0 && `${counts.new} new`,
    counts.changed > 0 && `${counts.changed} changed`,
    counts.removed > 0 && `${counts.removed} removed`,
    beside > 0 && `${beside} in other words beside yours`,
  ].filter((part) => part !== false);
  if (parts.length > 0)
    return `Merging brings: ${[...parts, `${counts.same} the same`].join(', ')}. ${reassurance}`;
  return `All ${counts.same} cards are the same; people, groups or the title would change.`;
}

function nothingInWords({ merge: { counts }, addition }: CopyPreview): string {
  const { staying = 0, fields = 0, figures = 0 } = addition?.counts ?? {};
  return staying + fields + figures + counts.stayingRemoved > 0
    ? 'It brings nothing new.'
    : 'It holds nothing that is not here already.';
}

function stayingInWords({ counts }: NonNullable<CopyPreview['addition']>): string {
  const { staying, fields, figures } = counts;
  const parts = [
    staying > 0 && `${cards(staying)} of the copy`,
    fields > 0 && `${fields} other ${fields === 1 ? 'text' : 'texts'}`,
  ].filter((part) => part !== false);
  return [
    parts.length > 0 && `What differs in ${parts.join(' and ')} does not come; it is listed below.`,
    figures > 0 &&
      `Numbers, ticks and answers of ${figures} ${figures === 1 ? 'thing' : 'things'} differ and stay as they are here.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

function stayingRemovedInWords(count: number): string | false {
  if (count === 0) return false;
  return `${cards(count)} of the copy ${count === 1 ? 'was' : 'were'} removed here and will not come back.`;
}

function cards(count: number): string {
  return `${count} ${count === 1 ? 'card' : 'cards'}`;
}
