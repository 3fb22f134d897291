import { ROLES, type Actor, type Desk } from '$lib/domain/actor/actor';
import type { Cookies } from '@sveltejs/kit';
import * as v from 'valibot';
import { cookieName } from '../auth/cookie-names';
import { createSeal, type Seal } from '../identity/seal';
import type { Services } from '../services';

const DAY_MS = 24 * 60 * 60_000;
/** A village office lends its computer to others in time; a month after the last of its staff it is nobody's counter. */
const KNOWN_FOR_MS = 30 * DAY_MS;
const MOST = 12;

const nameIn = (secure: boolean): string => cookieName('petugas', secure);

const MARKS = v.array(v.tuple([v.picklist(ROLES), v.nullable(v.string()), v.number()]));
type Mark = v.InferOutput<typeof MARKS>[number];

/**
 * Whose staff use this browser, the last first: a code that is typed in it later is typed where they sit, whether they
 * have signed out or not. The mark says offices and no person; like sessions it lives by the machine's clock.
 */
export function markStaff({ env }: Pick<Services, 'env'>, cookies: Cookies, { appointments }: Actor): Desk[] {
	const seal = createSeal(env.secret);
	const now = Date.now();
	const known = readMarks(seal, cookies.get(nameIn(env.secure)) ?? '').filter(([, , at]) => now - at < KNOWN_FOR_MS);
	if (appointments.every((held) => known.some((mark) => isOf(held, mark) && now - mark[2] < DAY_MS)))
		return known.map(deskOf);
	const earlier = known.filter((mark) => !appointments.some((held) => isOf(held, mark)));
	const marks = [...appointments.map(({ role, agencyId }): Mark => [role, agencyId, now]), ...earlier].slice(0, MOST);
	const payload = Buffer.from(JSON.stringify(marks)).toString('base64url');
	cookies.set(nameIn(env.secure), `${payload}.${seal.mac('staff mark', payload)}`, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: env.secure,
		maxAge: KNOWN_FOR_MS / 1000
	});
	return marks.map(deskOf);
}

const isOf = ({ role, agencyId }: Desk, mark: Mark): boolean => mark[0] === role && mark[1] === agencyId;
const deskOf = ([role, agencyId]: Mark): Desk => ({ role, agencyId });

function readMarks(seal: Seal, token: string): Mark[] {
	const [payload = '', mac = '', ...rest] = token.split('.', 3);
	if (rest.length > 0 || !seal.hasMac('staff mark', payload, mac)) return [];
	return v.parse(MARKS, JSON.parse(Buffer.from(payload, 'base64url').toString()));
}
