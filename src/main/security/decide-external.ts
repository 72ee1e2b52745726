import { isIP } from 'node:net';

const LONGEST = 4096;

/**
 * Whether an address may be handed to the browser: an ordinary web page, never a file, a program or a device of
 * this machine or its network. Addresses come from imported files, so they are as hostile as the internet.
 */
export function decideExternal(address: string): 'external' | 'deny' {
  if (address.length > LONGEST || hasControlOrSpace(address) || !URL.canParse(address)) return 'deny';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'deny';
  if (url.username !== '' || url.password !== '') return 'deny';
  return isPrivateHost(url.hostname) ? 'deny' : 'external';
}

function hasControlOrSpace(address: string): boolean {
  for (const letter of address) {
    const code = letter.charCodeAt(0);
    if (code <= 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** The hostname is normalised by URL: dotted decimal for every spelling of an IPv4 address, lower case. */
function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host === '' || host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.local'))
    return true;
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  // A name without a dot is one of the local network.
  if (!host.includes('.')) return true;
  return isIP(host) === 4 && isPrivateIpv4(host);
}

function isPrivateIpv4(host: string): boolean {
  const [a = 0, b = 0] = host.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    a >= 224
  );
}

/** Only global unicast (2000::/3) is public; mapped and translated IPv4 lies outside it or is refused with it. */
function isPrivateIpv6(host: string): boolean {
  const first = Number.parseInt(host.split(':')[0] || '0', 16);
  return first < 0x2000 || first > 0x3fff || first === 0x2002;
}
