/** Every cookie that the site gives: whoever brings one of them may be shown a page of their own. */
const OURS = [
	'session',
	'petugas',
	'perangkat',
	'dikenal',
	'langkah',
	'kantor',
	'kantor-akhir',
	'lacak',
	'masukan',
	'draf',
	'kabar-demo'
] as const;

type OurCookie = (typeof OURS)[number];

/** Over https with a prefix that no subdomain can set or overwrite; browsers take it over https only. */
export const cookieName = (name: OurCookie, secure: boolean): string => (secure ? `__Host-${name}` : name);

const OURS_IN_HEADER = new RegExp(`(?:^|;)\\s*(?:__Host-)?(?:${OURS.join('|')})\\s*=`);

/** Whether a request brings any of them. Those of other sites of the domain say nothing here. */
export const bringsOurs = (cookies: string | undefined): boolean => !!cookies && OURS_IN_HEADER.test(cookies);
