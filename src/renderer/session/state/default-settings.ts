import type { WorkspaceSettings } from '../../../domain/settings';

/** First weekday by region where it is not Monday; after CLDR's week data. */
const SUNDAY_FIRST = 'US CA MX BR JP KR IN IL ZA PH CO PE VE TW HK TH ID SG'.split(' ');

const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  GB: 'GBP',
  CH: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  JP: 'JPY',
  CN: 'CNY',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  AU: 'AUD',
  NZ: 'NZD',
  ZA: 'ZAR',
};

/** What the set-up questions start from: the machine's zone and region, Monday to Friday nine to six, 60 minutes. */
export function defaultSettings(machine: {
  readonly locale: string;
  readonly zone: string;
}): WorkspaceSettings {
  const region = regionOf(machine.locale);
  return {
    ownBrands: [],
    competitors: [],
    zone: machine.zone,
    weekStart: SUNDAY_FIRST.includes(region) ? 7 : 1,
    fiscalYearStart: 1,
    currency: CURRENCIES[region] ?? 'EUR',
    slaTargetMin: 60,
    businessHours: {
      version: 1,
      zone: machine.zone,
      weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMin: 9 * 60, closesMin: 18 * 60 })),
      holidays: [],
    },
  };
}

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).region ?? '';
  } catch {
    return '';
  }
}
