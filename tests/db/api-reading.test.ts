import { provideServices } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { CALL_NAMES, CALLS, type Call, type CallName } from '$lib/server/web/api/calls';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, described, keyFor } from '../support/api';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { giveInput } from '../support/inputs';
import { aPromise } from '../support/promises';

const test = useDatabase();
const refs: string[] = [];
let hidden: string, kept: string, open: string;

beforeAll(async () => {
	provideServices(test.services);
	const { agencies } = await aProvince(test.services);
	const moderator = await aPerson(test.services, 'moderator');
	open = (await aConsultation(test, agencies.dinkes, 'open')).slug;
	await giveInput(test.services, open);
	kept = (await aPromise(test, agencies.dinkes, [{ agencyId: agencies.pupr }])).slug;
	await aService(agencies.dinkes);
	for (let filed = 0; filed < 23; filed += 1) {
		const { ref } = await fileReport(test.services);
		const route = { action: 'route', agencyId: agencies.pupr } as const;
		await actOnComplaint(test.services, { ref, act: route, doer: moderator, formKey: null });
		refs.push(ref);
	}
	hidden = (await fileReport(test.services, { confidential: true, title: 'Kanariwati melapor' })).ref;
});

async function aService(agencyId: string) {
	const [service] = await test.db
		.insertInto('service')
		.values({ agency_id: agencyId, position: 1, slug: 'rujukan', name: 'Rujukan antarpulau' })
		.returning('id')
		.execute();
	const version = {
		service_id: service?.id ?? '',
		number: 1,
		name: 'Rujukan antarpulau',
		components: '{"waktu":"1 hari"}'
	};
	await test.db.insertInto('service_version').values(version).execute();
}

/** What there is to read at each address. */
function thereIs(name: CallName): { ref?: string; slug?: string } {
	const { path }: Call = CALLS[name];
	if (path.includes('{ref}')) return { ref: refs[0] ?? '' };
	if (path.startsWith('/api/v1/agencies')) return { slug: 'pupr' };
	if (path.startsWith('/api/v1/services')) return { slug: 'rujukan' };
	return { slug: name === 'list_inputs' ? open : kept };
}
const bodyOf = async (answer: Response) => (await answer.json()) as { data: { ref: string }[]; next_cursor: string };

describe('a reading call', () => {
	it.each(CALL_NAMES)('%s answers as the document says, and is read once', async (name) => {
		const about = thereIs(name);
		const answer = await ask(name, about);
		expect(answer.status).toBe(200);
		const etag = answer.headers.get('etag') ?? '';
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		expect(answer.headers.get('ratelimit')).toMatch(/^"network";r=\d+;t=\d+$/);
		await described(name, answer);
		const again = await ask(name, { ...about, headers: { 'if-none-match': etag } });
		expect([again.status, await again.text()]).toEqual([304, '']);
	});

	it.each(CALL_NAMES)(
		'%s refuses what its schema does not take, and knows nothing of what is not there',
		async (name) => {
			for (const asked of [...Object.keys(CALLS[name].query.entries), 'unknown']) {
				const answer = await ask(name, { ...thereIs(name), query: `?${asked}=${'x'.repeat(400)}%00` });
				expect([asked, answer.status]).toEqual([asked, 400]);
				await described(name, answer);
			}
			const { parts }: Call = CALLS[name];
			for (const odd of parts.length > 0 ? ['tidak-ada', '\u0000', '%', 'AAAA-AAAA', 'x'.repeat(400)] : []) {
				const answer = await ask(name, { ref: odd, slug: odd });
				expect([odd, answer.status]).toEqual([odd, 404]);
				await described(name, answer);
			}
		}
	);

	it('leads through the whole list, once each, and tells of nothing that is not public', async () => {
		const first = await ask('list_complaints');
		const { data, next_cursor } = await bodyOf(first);
		expect(first.headers.get('link')).toBe(`</api/v1/complaints?cursor=${next_cursor}>; rel="next"`);
		const rest = await bodyOf(await ask('list_complaints', { query: `?cursor=${next_cursor}` }));
		expect([...data, ...rest.data].map(({ ref }) => ref).sort()).toEqual([...refs].sort());
		expect(rest.next_cursor).toBeNull();
		const other = await ask('list_complaints', { query: `?wilayah=82.03&cursor=${next_cursor}` });
		expect([other.status, (await other.json()) as object]).toMatchObject([400, { status: 400 }]);
		expect((await ask('read_complaint', { ref: hidden })).status).toBe(404);
	});

	it('tells an officer with a key what it tells everybody, and no word of what is not public', async () => {
		const officer = await aPerson(test.services, 'officer', await pupr());
		const key = await keyFor(test.services, ['report', 'answer', 'act'], { name: 'Aplikasi PUPR', by: officer.userId });
		const mask = (text: string) => text.replace(/"counted_at":"[^"]+"/, '');
		for (const name of CALL_NAMES) {
			const [told, toAll] = await Promise.all([ask(name, { ...thereIs(name), key }), ask(name, thereIs(name))]);
			expect([name, mask(await told.text())]).toEqual([name, mask(await toAll.text())]);
			expect(told.headers.get('ratelimit-policy')).toBe('"key";q=600;w=60');
		}
	});

	it('shows no promise and no minutes before they are published', async () => {
		const early = (await ask('list_commitments', { slug: open })).json() as Promise<{ data: object[] }>;
		expect((await early).data).toEqual([]);
		expect((await ask('read_minutes', { slug: open })).status).toBe(404);
	});

	it('is refused with a key that does not hold', async () => {
		const answer = await ask('list_agencies', { headers: { authorization: 'Bearer fkp_none' } });
		expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
	});
});

const pupr = async () =>
	(await test.db.selectFrom('agency').select('id').where('slug', '=', 'pupr').executeTakeFirstOrThrow()).id;
