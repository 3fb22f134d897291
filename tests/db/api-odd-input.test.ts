import { VISITOR } from '$lib/domain/actor/actor';
import { provideServices } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { WRITING, WRITING_NAMES, type WritingCall, type WritingName } from '$lib/server/web/api/writing';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { ask, described, keyFor, schemaOfCall } from '../support/api';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
const CANARY = 'Kanariwati Rahasia';
let office: string, partner: string, ref: string, sealed: string, nameless: string;

beforeAll(async () => {
	provideServices(test.services);
	const { agencies } = await aProvince(test.services);
	const moderator = await aPerson(test.services, 'moderator');
	const officer = await aPerson(test.services, 'officer', agencies.pupr);
	office = await keyFor(test.services, ['report', 'answer', 'act'], { name: 'Aplikasi PUPR', by: officer.userId });
	partner = await keyFor(test.services, ['report', 'reply'], { name: 'RT 03 Sofifi' });
	const route = async (agencyId: string, but: object) => {
		const filed = await fileReport(test.services, { doer: VISITOR, ...but });
		const act = { action: 'route', agencyId } as const;
		await actOnComplaint(test.services, { ref: filed.ref, act, doer: moderator, formKey: null });
		return filed.ref;
	};
	const identity = { name: CANARY, email: 'kanari@contoh.id', phone: '081234567890' };
	ref = await route(agencies.pupr, {});
	sealed = await route(agencies.dinkes, { confidential: true, title: `${CANARY} melapor`, identity });
	nameless = await route(agencies.pupr, { anonymous: true, identity });
});

const keyOf = (name: WritingName) => {
	const { scope }: WritingCall = WRITING[name];
	return scope === 'reply' ? partner : office;
};

const ODD = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'\u0000',
		'%',
		'\u202Eabc',
		'-1',
		'NaN',
		"'; drop table thread; --",
		'<script>',
		'2026-02-30'
	),
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ minLength: 4_100, maxLength: 4_200 }),
	fc.jsonValue({ maxDepth: 2 })
);

/** What a schema takes, or nearly: each field as it says, or odd, or missing, and sometimes one that it does not know. */
function nearly(name: WritingName): fc.Arbitrary<object> {
	const { properties, example } = schemaOfCall(name);
	const fields = Object.entries(properties).map(([field, { enum: known, format }]) => {
		const right =
			known !== undefined
				? fc.constantFrom(...known)
				: format === 'date'
					? fc.constantFrom('2026-11-20', '2026-12-18')
					: fc.constant(example[field] ?? 'Kata-kata yang cukup panjang untuk diterima.');
		return [field, fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: ODD })] as const;
	});
	const known = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
	const strange = fc.dictionary(fc.string({ maxLength: 8 }), ODD, { maxKeys: 1 });
	return fc.oneof(
		{ weight: 6, arbitrary: known },
		{ weight: 1, arbitrary: fc.tuple(known, strange).map(([one, other]) => ({ ...one, ...other })) }
	);
}

it.each(WRITING_NAMES)('%s breaks at nothing that is sent, and answers as the document says', async (name) => {
	await fc.assert(
		fc.asyncProperty(
			nearly(name),
			fc.constantFrom(ref, sealed, nameless, 'AAAA-AAAA', '\u0000'),
			async (body, about) => {
				const answer = await ask(name, { key: keyOf(name), ref: about, body });
				expect(answer.status, JSON.stringify(body)).toBeLessThan(500);
				const told = JSON.stringify(await described(name, answer));
				for (const word of [CANARY, 'kanari@', '081234567890'])
					if (!JSON.stringify(body).includes(word)) expect(told).not.toContain(word);
				if (name !== 'file_complaint' && (about === sealed || about === 'AAAA-AAAA'))
					expect([404, 422, 400]).toContain(answer.status);
			}
		),
		{ numRuns: Number(process.env['FC_RUNS'] ?? 12) }
	);
});

it.each([
	['{', 'application/json', 400],
	['[]', 'application/json', 400],
	['null', 'application/json', 400],
	['"x"', 'application/json', 400],
	['', 'application/json', 400],
	['text=x', 'text/plain', 415],
	['x', '', 415]
])('%j as %s is refused with %i', async (body, type, status) => {
	const answer = await ask('act_accept', { key: office, ref, body, headers: { 'content-type': type } });
	await described('act_accept', answer);
	expect(answer.status).toBe(status);
});

it.each([null, '', '""', '"unended', 'two words', 'x'.repeat(201), '"\\x"'])('the name %j is refused', async (as) => {
	const answer = await ask('act_accept', { key: office, ref, as });
	await described('act_accept', answer);
	expect(answer.status).toBe(400);
});
