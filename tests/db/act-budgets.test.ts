import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { hashPassword } from '$lib/server/auth/password';
import type { Services } from '$lib/server/services';
import { signIn } from '$lib/server/usecases/account/sign-in';
import { actOnComplaint, type ActCommand } from '$lib/server/usecases/complaint/act-on-complaint';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import { contribute } from '$lib/server/usecases/consultation/input/contribute';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { supportThread } from '$lib/server/usecases/thread/support';
import { aPerson, aProvince, aReport, fileReport, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { followThread } from '../support/following';
import { anInput } from '../support/inputs';
import { countStatements, type Counted } from '../support/statements';

const test = useDatabase();
let province: Province;
let counted: Counted;
let newcomer: Actor & { userId: string }, known: Actor & { userId: string };
let moderator: Actor, officer: Actor;

const EMAIL = 'pemilik@warga.test';
const PASSWORD = 'kata-sandi-2026';

beforeAll(async () => {
	province = await aProvince(test.services);
	newcomer = await aPerson(test.services);
	known = await aPerson(test.services);
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	await test.db
		.updateTable('app_user')
		.set({ email: EMAIL, password_hash: await hashPassword(PASSWORD), created_at: new Date('2020-01-01') })
		.where('id', '=', known.userId)
		.execute();
	counted = countStatements(test);
	// Rules, words and plans that are read once in the life of a process.
	await move(counted.services, (await filed()).ref, moderator, ROUTE());
});
afterAll(() => counted.close());

const ROUTE = () => ({ action: 'route', agencyId: province.agencies.pupr }) as const;
const filed = () => fileReport(test.services);

/** A report that the agency in charge has been given. */
async function routed() {
	const report = await filed();
	await move(test.services, report.ref, moderator, ROUTE());
	return report;
}

const move = (house: Services, ref: string, doer: Actor, act: ActCommand['act']) =>
	actOnComplaint(house, { ref, doer, act, formKey: randomUUID() });
const reply = (house: Services, ref: string, doer: Actor) =>
	actInThread(house, {
		ref,
		action: 'reply',
		doer,
		formKey: randomUUID(),
		text: 'Di kampung kami juga begitu, sejak pekan lalu.',
		fileIds: [],
		owners: { account: doer.userId, reporter: doer.openedThreadId }
	});
const support = (house: Services, ref: string, supports = true) =>
	supportThread(house, { ref, voice: `user:${known.userId}`, network: 'kantor', supports });

type Outcome = Promise<{ ok: boolean }>;
type Row = [act: string, most: number, prepare: () => Promise<(house: Services) => Outcome>];

/** What each act may send to the database at most, `begin` and `commit` among it. An act that needs more says here why. */
const BUDGETS: Row[] = [
	// Lock, standing, form, limits, settings of holds, what is known of the writer; the act; notices and their job.
	[
		'reply',
		10,
		() =>
			routed().then(
				({ ref }) =>
					(house) =>
						reply(house, ref, known)
			)
	],
	// And what was said before, and the words that are watched.
	[
		'reply of a newcomer',
		12,
		() =>
			routed().then(
				({ ref }) =>
					(house) =>
						reply(house, ref, newcomer)
			)
	],
	[
		'reply of the reporter',
		12,
		() =>
			routed().then(
				({ ref, reporter }) =>
					(house) =>
						reply(house, ref, reporter)
			)
	],
	[
		'support',
		6,
		() =>
			routed().then(
				({ ref }) =>
					(house) =>
						support(house, ref)
			)
	],
	[
		'take back support',
		2,
		async () => {
			const { ref } = await routed();
			await support(test.services, ref);
			return (house) => support(house, ref, false);
		}
	],
	[
		'follow',
		2,
		() => routed().then(({ ref }) => async (house) => ({ ok: await followThread(house, { ref, doer: known }) }))
	],
	// History, rules and clocks; and the reports that are linked to it.
	[
		'accept',
		11,
		() =>
			routed().then(
				({ ref }) =>
					(house) =>
						move(house, ref, officer, { action: 'accept' })
			)
	],
	[
		'answer',
		13,
		async () => {
			const { ref } = await routed();
			await move(test.services, ref, officer, { action: 'accept' });
			const text = 'Papan jembatan diganti pekan ini oleh petugas kami.';
			return (house) => move(house, ref, officer, { action: 'answer', text });
		}
	],
	[
		'route',
		13,
		() =>
			filed().then(
				({ ref }) =>
					(house) =>
						move(house, ref, moderator, ROUTE())
			)
	],
	[
		'file a report by account',
		15,
		() => Promise.resolve((house) => submitReport(house, aReport({ doer: known, owners: { account: known.userId } })))
	],
	[
		'file a report as a guest',
		15,
		() =>
			Promise.resolve((house) =>
				submitReport(house, aReport({ owners: { device: randomUUID(), network: '10.1.1.1' } }))
			)
	],
	[
		'contribute an input',
		12,
		() =>
			open().then(
				({ slug }) =>
					(house) =>
						contribute(house, anInput(slug, { doer: known }))
			)
	],
	[
		'contribute an input as a guest',
		15,
		() =>
			open().then(
				({ slug }) =>
					(house) =>
						contribute(house, anInput(slug, { doer: VISITOR, device: randomUUID() }))
			)
	],
	[
		'sign in',
		8,
		() =>
			Promise.resolve((house) =>
				signIn(house, { email: EMAIL, password: PASSWORD, address: '10.1.1.1', device: 'Firefox' })
			)
	]
];

const open = () => aConsultation(test, province.agencies.dinkes, 'open');

describe('statements of an act', () => {
	it.each(BUDGETS)('%s: at most %i', async (_, most, prepare) => {
		const act = await prepare();
		const sent = await counted.during(async () => expect(await act(counted.services)).toMatchObject({ ok: true }));
		expect(sent.length, sent.map((line) => line.slice(0, 120)).join('\n')).toBeLessThanOrEqual(most);
	});
});
