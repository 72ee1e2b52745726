/** What is wrong with a workspace's name, or null. */
export function nameProblem(name: string, others: readonly { readonly name: string }[]): string | null {
  const wanted = name.trim().toLocaleLowerCase();
  if (wanted === '') return 'Give it a name.';
  if (others.some((other) => other.name.toLocaleLowerCase() === wanted)) {
    return 'Another workspace has this name.';
  }
  return null;
}
