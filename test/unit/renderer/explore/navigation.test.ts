import { describe, expect, it } from 'vitest';
import { type Address, EMPTY_VIEW } from '../../../../src/renderer/session/address';
import { createNavigation, type HistoryHost } from '../../../../src/renderer/session/navigation';

function fakeHistory(start = '') {
  const entries: { hash: string; state: unknown }[] = [{ hash: start, state: null }];
  let at = 0;
  let moved = () => {};
  const host: HistoryHost & { follow(hash: string): void } = {
    hash: () => entries[at]?.hash ?? '',
    state: () => entries[at]?.state,
    push(hash, state) {
      entries.splice(at + 1, entries.length, { hash, state });
      at += 1;
    },
    replace(hash, state) {
      entries[at] = { hash, state };
    },
    go(delta) {
      at = Math.min(entries.length - 1, Math.max(0, at + delta));
      moved();
    },
    onMove(listener) {
      moved = listener;
      return () => {};
    },
    follow(hash) {
      entries.splice(at + 1, entries.length, { hash, state: null });
      at += 1;
      moved();
    },
  };
  return host;
}

function started(start?: string) {
  const host = fakeHistory(start);
  let count = 0;
  const navigation = createNavigation(host, () => {
    count += 1;
    return `entry-${count}`;
  });
  return { host, navigation };
}

const overview: Address = { room: 'overview', view: EMPTY_VIEW };
const open: Address = { room: 'mentions', view: EMPTY_VIEW, figure: 'first-response', part: 'open' };

describe('navigation', () => {
  it('goes back to the entry with its scroll positions and its focus', () => {
    const { navigation } = started('#/overview');
    const first = navigation.entry();
    navigation.keepScroll(first, 'overview', 420);
    navigation.keepFocus('tile:sla');
    navigation.go(open);
    expect(navigation.address()).toEqual(open);
    expect(navigation.keptScroll('overview')).toBeUndefined();
    navigation.back();
    expect(navigation.entry()).toBe(first);
    expect(navigation.address()).toEqual(overview);
    expect(navigation.keptScroll('overview')).toBe(420);
    expect(navigation.keptFocus(first)).toBe('tile:sla');
    navigation.forward();
    expect(navigation.address()).toEqual(open);
  });

  it('tells its listeners once per move and ignores a move to where one is', () => {
    const { navigation } = started('#/overview');
    let calls = 0;
    navigation.subscribe(() => {
      calls += 1;
    });
    navigation.go(overview);
    expect(calls).toBe(0);
    navigation.go(open);
    navigation.replace({ ...open, thread: 'file:X:1' });
    navigation.back();
    expect(calls).toBe(3);
    expect(navigation.address()).toEqual(overview);
  });

  it('goes up by one step back, or by taking the place of an address that was opened directly', () => {
    const { navigation } = started('#/overview');
    navigation.go(open);
    navigation.up(overview);
    expect(navigation.address()).toEqual(overview);
    const direct = started('#/mentions?figure=sla&thread=file%3AX%3A1').navigation;
    const entry = direct.entry();
    direct.up({ room: 'mentions', view: EMPTY_VIEW, figure: 'sla' });
    expect(direct.address()).toEqual({ room: 'mentions', view: EMPTY_VIEW, figure: 'sla' });
    expect(direct.entry()).toBe(entry);
  });

  it('takes a followed link for a move of its own, and says when there is no such address', () => {
    const { host, navigation } = started('#/overview');
    const first = navigation.entry();
    host.follow('#/imports');
    expect(navigation.address()).toEqual({ room: 'imports' });
    expect(navigation.entry()).not.toBe(first);
    host.follow('#/nowhere');
    expect(navigation.address()).toBeNull();
  });
});
