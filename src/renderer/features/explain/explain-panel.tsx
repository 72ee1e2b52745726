import './explain.css';
import { useCallback, useEffect, useId, useRef } from 'react';
import type { FigureId } from '../../../domain/figures/figure';
import type { Explanation } from '../../../ipc/engine-rows';
import type { View } from '../../session/address';
import { useExplore } from '../../session/explore-session';
import { shown } from '../../session/loadable';
import { useAnswer } from '../../session/tiles/use-tile';
import { useNavigation } from '../../session/use-address';
import { useFilter } from '../../session/use-filter';
import { Button, IconButton } from '../../ui/controls/button';
import { Skeleton } from '../../ui/feedback/skeleton';
import { ExplainBody } from './explain-body';

interface ExplainPanelProps {
  /** The room it is opened over and goes back to. */
  readonly room: 'overview' | 'figures';
  readonly view: View;
  readonly figure: FigureId;
}

/** What a figure means and how this number came about: rule, formula with its numbers, what was left out, sources. */
export function ExplainPanel({ room, view, figure }: ExplainPanelProps) {
  const { ask } = useExplore();
  const navigation = useNavigation();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  const filter = useFilter(view);
  const answer = useAnswer<Explanation>(JSON.stringify([figure, filter]), () =>
    ask('explain', { figure, filter }),
  );
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  const close = useCallback(() => navigation.up({ room, view }), [navigation, room, view]);
  const explanation = shown(answer);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the panel closes it; Escape does so by itself
    <dialog
      ref={element}
      className="explain"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === element.current) close();
      }}
    >
      <div className="explain-inner">
        <header className="explain-head">
          <h2 id={id} className="explain-title">
            {explanation?.definition.name ?? 'What this figure means'}
          </h2>
          <IconButton icon="close" label="Close" onClick={close} />
        </header>
        {explanation ? (
          <ExplainBody explanation={explanation} view={view} />
        ) : answer.status === 'failed' ? (
          <div role="alert">
            <p className="quiet">The explanation could not be computed.</p>
            <Button look="link" onClick={answer.again}>
              Try again
            </Button>
          </div>
        ) : (
          <div role="status" className="explain-wait">
            <span className="visually-hidden">The explanation is being computed</span>
            <Skeleton height="48px" />
            <Skeleton width="70%" />
            <Skeleton height="96px" />
          </div>
        )}
      </div>
    </dialog>
  );
}
