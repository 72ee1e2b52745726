/** Lets the garbage and the writes of one round end before the next is measured, so that neither pays for the other. */
export async function settle(): Promise<void> {
  const { gc } = globalThis as typeof globalThis & { gc?: () => void };
  gc?.();
  let calm = 0;
  while (calm < 5) {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    calm = performance.now() - start < 130 ? calm + 1 : 0;
  }
}
