/** How GeoReport v2 is spoken: an address ends with one of these. */
export const EXCHANGE_FORMATS = { xml: 'text/xml', json: 'application/json' } as const;
export type ExchangeFormat = keyof typeof EXCHANGE_FORMATS;

export const isExchangeFormat = (said: string): said is ExchangeFormat => Object.hasOwn(EXCHANGE_FORMATS, said);
