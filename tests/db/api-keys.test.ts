import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { writeKey } from '$lib/domain/api/key';
import { addDays } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { readApiKey } from '$lib/server/auth/api-key';
import { listChanges } from '$lib/server/queries/administration/history';
import { findApiKey } from '$lib/server/queries/administration/api-keys';
import type { Asking } from '$lib/server/usecases/administration/change-province';
import { endAppointment } from '$lib/server/usecases/administration/end-appointment';
import { endKey, makeKey, type MakeKey } from '$lib/server/usecases/api/keys';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { findProof } from '$lib/server/proof/find-proof';
import { bearerOf, meetProgram, throughKey } from '$lib/server/web/api/program';
import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let admin: Actor, officer: Actor, membershipId: string;
const today = () => dayOf(test.services.now(), test.services.env.zone);

beforeAll(async () => {
	const { agencies } = await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
	officer = await aPerson(test.services, 'officer', agencies.pupr);
	membershipId = await membershipOf(officer);
});

const membershipOf = async ({ userId }: Actor) =>
	(
		await test.db
			.selectFrom('membership')
			.select('id')
			.where('user_id', '=', userId ?? '')
			.executeTakeFirstOrThrow()
	).id;

const drawn = () => writeKey(randomBytes(30).toString('hex'));
let serial = 0;
const partner = (but: Partial<MakeKey> = {}): MakeKey => ({
	key: drawn(),
	name: `RT ${++serial} Sofifi`,
	membershipId: null,
	scopes: ['report', 'reply'],
	validUntil: null,
	...but
});
const ofOfficer = (but: Partial<MakeKey> = {}) =>
	partner({ name: `Aplikasi ${++serial}`, membershipId, scopes: ['answer', 'act'], ...but });

async function publish(ask: (asking: Asking) => ReturnType<typeof makeKey>) {
	const asking: Asking = { doer: admin, formKey: crypto.randomUUID(), reason: 'Surat 12/2026', mark: null };
	const shown = await ask(asking);
	if (!shown.ok) return shown.refusal;
	if (shown.value.published) throw new Error('It was not shown first');
	const made = await ask({ ...asking, mark: shown.value.mark });
	return made.ok ? 'published' : made.refusal;
}
const make = (made: MakeKey) => publish((asking) => makeKey(test.services, asking, made));
const publicIdIn = ({ key }: MakeKey) => key.slice(4, 16);
const end = (made: MakeKey) => publish((asking) => endKey(test.services, asking, publicIdIn(made)));
const read = (key: string) => readApiKey(test.services, key);

describe('a key', () => {
	it('is kept as a digest, and stands in the history without its secret', async () => {
		const made = partner();
		expect(await make(made)).toBe('published');
		const stored = await test.db.selectFrom('api_key').selectAll().execute();
		const told = await listChanges(test.db, 'api_key', publicIdIn(made));
		expect(JSON.stringify({ stored, told })).not.toContain(made.key.slice(17));
		expect(told).toMatchObject([{ act: 'create', reason: 'Surat 12/2026' }]);
	});

	it('of a partner has a name and no office; of an officer that one office', async () => {
		const [one, two] = [partner(), ofOfficer()];
		await make(one);
		await make(two);
		expect(await read(one.key)).toMatchObject({ name: one.name, holder: 'partner', actor: { appointments: [] } });
		const program = await read(two.key);
		expect(program?.actor.appointments).toEqual(officer.appointments);
		expect(program?.actor.userId).toBe(officer.userId);
	});

	it.each<[string, () => MakeKey]>([
		['scope_unfit', () => partner({ scopes: ['act'] })],
		['scope_unfit', () => ofOfficer({ scopes: ['reply'] })],
		['no_such_office', () => partner({ membershipId: crypto.randomUUID() })],
		['key_in_the_past', () => partner({ validUntil: addDays(today(), -1) })],
		['no_key', () => partner({ key: 'fkp_short' })],
		['key_name_taken', () => partner({ name: 'dinas kesehatan' })]
	])('is refused: %s', async (refusal, made) => {
		expect(await make(made())).toBe(refusal);
	});

	it('has a name that no other holder takes, and may be renewed under it', async () => {
		const first = partner();
		await make(first);
		expect(await make(ofOfficer({ name: first.name.toUpperCase() }))).toBe('key_name_taken');
		expect(await make(partner({ name: first.name }))).toBe('published');
	});

	it('opens nothing once it is ended, outdated or unknown', async () => {
		const made = partner();
		await make(made);
		expect(await read(made.key.slice(0, -1) + (made.key.endsWith('0') ? '1' : '0'))).toBeNull();
		expect(await read(drawn())).toBeNull();
		expect(await read('')).toBeNull();
		expect(await read(made.key)).not.toBeNull();
		expect(await end(made)).toBe('published');
		expect(await read(made.key)).toBeNull();
		expect(await end(made)).toBe('key_ended');
		const brief = partner({ validUntil: today() });
		await make(brief);
		const tomorrow = { ...test.services, now: () => new Date(test.services.now().getTime() + 86_400_000) };
		expect([await read(brief.key), await readApiKey(tomorrow, brief.key)]).toEqual([expect.anything(), null]);
	});

	it('dies with the appointment, and its officer is told when it is made and ended', async () => {
		const made = ofOfficer();
		await make(made);
		const gone = ofOfficer({ scopes: ['act'] });
		await make(gone);
		await end(gone);
		const mails = await test.db
			.selectFrom('mail')
			.select('subject')
			.where('recipient', '=', `user:${officer.userId ?? ''}`)
			.where('audience', '=', 'account')
			.execute();
		expect(mails.map(({ subject }) => subject)).toContain('Kunci API atas jabatan Anda diakhiri');
		expect(mails.filter(({ subject }) => subject === 'Kunci API dibuat atas jabatan Anda').length).toBeGreaterThan(1);
		const until = addDays(today(), -1);
		const ending = { userId: officer.userId ?? '', membershipId, until };
		await publish((asking) => endAppointment(test.services, asking, ending) as ReturnType<typeof makeKey>);
		expect(await read(made.key)).toBeNull();
		expect(await findApiKey(test.db, publicIdIn(made), today())).toMatchObject({ state: 'no_office' });
		await publish(
			(asking) => endAppointment(test.services, asking, { ...ending, until: null }) as ReturnType<typeof makeKey>
		);
		expect(await read(made.key)).not.toBeNull();
	});

	it('tells its last use to the hour, and writes no more often', async () => {
		const made = partner();
		await make(made);
		const [begin, state] = [test.services.now(), () => findApiKey(test.db, publicIdIn(made), today())];
		expect((await state())?.usedAt).toBeNull();
		const after = (minutes: number) => ({ ...test.services, now: () => new Date(begin.getTime() + minutes * 60_000) });
		await readApiKey(after(0), made.key);
		await readApiKey(after(59), made.key);
		expect((await state())?.usedAt).toBe(begin.toISOString());
		await readApiKey(after(60), made.key);
		expect((await state())?.usedAt).toBe(after(60).now().toISOString());
	});
});

describe('a program', () => {
	it('is told its limit, and waits when it is reached; a wrong key spends that of its network', async () => {
		const made = partner();
		await make(made);
		const asked = (key: string | null) =>
			new Request('https://forum.test', { headers: key === null ? {} : { authorization: `bearer ${key}` } });
		const meet = (key: string | null) => meetProgram(test.services, '203.0.113.9', bearerOf(asked(key)));
		expect(await meet(made.key)).toMatchObject({
			ok: true,
			program: { name: made.name },
			headers: { 'ratelimit-policy': '"key";q=600;w=60', ratelimit: expect.stringMatching(/^"key";r=599;t=\d+$/) }
		});
		expect(await meet(null)).toMatchObject({
			ok: true,
			program: null,
			headers: { 'ratelimit-policy': '"network";q=300;w=60' }
		});
		expect(await meet(drawn())).toMatchObject({ ok: false, refusal: 'unknown_key' });
		const rest = await Promise.all(Array.from({ length: 302 }, () => meet(null)));
		expect(rest.filter(({ ok }) => ok)).toHaveLength(298);
		const late = await meet(null);
		expect(late).toMatchObject({ ok: false, refusal: 'too_many_attempts' });
		expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
		expect(await meet(made.key)).toMatchObject({ ok: true });
	});

	it('does what its officer may, and everybody reads with which key', async () => {
		const made = ofOfficer();
		await make(made);
		const program = await read(made.key);
		if (!program) throw new Error('The key is not known');
		const { ref } = await fileReport(test.services);
		const moderator = await aPerson(test.services, 'moderator');
		const agencyId = officer.appointments[0]?.agencyId ?? '';
		const route = { action: 'route', agencyId } as const;
		await actOnComplaint(test.services, { ref, act: route, doer: moderator, formKey: null });
		const accept = { ref, act: { action: 'accept' } as const, doer: program.actor, formKey: null };
		expect(await actOnComplaint(throughKey(test.services, program), accept)).toMatchObject({ ok: true });
		const page = await findComplaintPage(test.services, ref, { actor: VISITOR, voice: null });
		expect(page?.journey.entries.at(-1)).toMatchObject({ action: 'accept', through: made.name });
		const proof = await findProof(test.services, ref, moderator, test.services.now());
		expect(proof?.contents.timeline.at(-1)).toMatchObject({ through: made.name });
	});
});
