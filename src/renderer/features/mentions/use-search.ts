import { useCallback } from 'react';
import type { Address } from '../../session/address';
import { useEntry, useNavigation } from '../../session/use-address';

type MentionsAddress = Extract<Address, { room: 'mentions' }>;

/** The list without the thread beside it. */
export function withoutThread({ thread: _, ...list }: MentionsAddress): MentionsAddress {
  return list;
}

/** The list with another search, or with none; it begins at its top. */
export function withSearch(address: MentionsAddress, search: string): MentionsAddress {
  const { search: _, ...list } = withoutThread(address);
  return search === '' ? list : { ...list, search };
}

/** Takes a search into the address: the first one is a step that "back" undoes, what is typed after it is not. */
export function useSearch(address: MentionsAddress): (search: string) => void {
  const navigation = useNavigation();
  const entry = useEntry();
  return useCallback(
    (search) => {
      const target = withSearch(address, search);
      if (address.search === undefined) {
        navigation.go(target);
        return;
      }
      navigation.keepScroll(entry, 'mentions', 0);
      navigation.keepScroll(entry, 'mentions:active', 0);
      navigation.replace(target);
    },
    [navigation, entry, address],
  );
}
