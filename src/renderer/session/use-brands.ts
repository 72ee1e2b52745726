import { useEffect, useState } from 'react';
import { useSession, useSessionState } from './use-session';

export interface BrandCount {
  readonly value: string;
  readonly n: number;
}

const NONE: readonly BrandCount[] = [];

/** The brands found in the open workspace with their counts, most mentioned first; empty until they are known. */
export function useBrands(): readonly BrandCount[] {
  const { engine } = useSession();
  const generation = useSessionState(({ open }) =>
    open.status === 'ready' && open.extent ? `${open.state.databaseId}:${open.state.generation}` : null,
  );
  const [brands, setBrands] = useState<readonly BrandCount[]>(NONE);
  useEffect(() => {
    if (generation === null) return;
    let wanted = true;
    engine
      .ask('query', {
        queries: [{ kind: 'facet', slot: 'brands', dimension: 'brand', filter: { where: {} } }],
      })
      .then(([answer]) => {
        if (wanted && answer?.kind === 'facet') setBrands(answer.values.toSorted((a, b) => b.n - a.n));
      })
      // The set-up still works with brands typed by hand.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [engine, generation]);
  return brands;
}
