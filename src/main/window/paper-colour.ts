/** The window's colour before the page has painted: the page's own paper, so that nothing flashes. */
export function paperColour(dark: boolean): string {
  return dark ? '#14161A' : '#FBFAF7';
}
