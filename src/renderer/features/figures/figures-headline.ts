import type { FiguresAnswer } from '../../../ipc/engine-queries';
import type { Format } from '../../ui/format/make-format';

/** What the list holds, in one sentence: how many figures there are, and how many can be told here. */
export function figuresHeadline({ groups }: FiguresAnswer, format: Format): string {
  const all = groups.flatMap(({ figures }) => figures);
  const told = all.filter(({ current }) => current.value !== null).length;
  if (told === all.length) return `All ${format.count(all.length)} figures can be told for this view.`;
  if (told === 0) return `None of the ${format.count(all.length)} figures can be told for this view.`;
  return `${format.count(told)} of ${format.count(all.length)} figures can be told for this view.`;
}
