import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { ComplaintPage } from '$lib/server/queries/complaint/page';
import { publicComplaintPage } from '$lib/server/queries/complaint/public-page';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { supportThread } from '$lib/server/usecases/thread/support';
import { keyOf } from '$lib/server/auth/secret-key';
import { beforeAll, describe, expect, it } from 'vitest';
import { load as home } from '../../src/routes/(public)/+page.server';
import { load as agencies } from '../../src/routes/(public)/instansi/+page.server';
import { load as agency } from '../../src/routes/(public)/instansi/[slug]/+page.server';
import { load as year } from '../../src/routes/(public)/instansi/[slug]/konsultasi/+page.server';
import { load as consultations } from '../../src/routes/(public)/konsultasi/+page.server';
import { load as complaints } from '../../src/routes/(public)/pengaduan/+page.server';
import { load as complaint } from '../../src/routes/(public)/pengaduan/[ref=ref]/+page.server';
import { load as answer } from '../../src/routes/(public)/statistik/[question=question]/+page.server';
import { load as statistics } from '../../src/routes/(public)/statistik/+page.server';
import { aPerson, aPhoto, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { followThread } from '../support/following';
import { worked } from '../support/minutes';
import { openPage, type Loads, type Visitor } from '../support/visit';

const test = useDatabase();
/** What nobody but those concerned may read; every test looks for it. */
const PRIVATE = /kanari/i;
const IDENTITY = { name: 'Kanari Bernama', email: 'kanari@warga.test', phone: '0812-kanari' };
const DEVICE = { perangkat: 'a-mark-of-a-device' };

/** Who sees what everybody sees, each with what a browser could carry; and who is concerned. */
let everybody: Record<string, Visitor>, concerned: Record<string, Visitor>;
let ref: string;

beforeAll(async () => {
	const { services } = test;
	const { pupr, dishub } = (await aProvince(services)).agencies;
	const [citizen, account, moderator] = [
		await aPerson(services),
		await aPerson(services),
		await aPerson(services, 'moderator')
	];
	const officer = await aPerson(services, 'officer', pupr);
	const filed = await fileReport(services, { doer: account, identity: IDENTITY, fileIds: [await aPhoto(services)] });
	ref = filed.ref;
	worked(
		await actOnComplaint(services, {
			ref,
			doer: moderator,
			formKey: null,
			act: { action: 'route', agencyId: pupr, text: 'Jembatan provinsi.' }
		})
	);
	await say(citizen, 'reply', 'Saya juga melewatinya.');
	await say(officer, 'note', 'Catatan kanari untuk rekan.');
	expect(await followThread(services, { ref, doer: citizen })).toBe(true);
	worked(
		await supportThread(services, { ref, voice: `device:${keyOf(DEVICE.perangkat)}`, network: 'x', supports: true })
	);
	for (const secret of [{ confidential: true }, {}])
		await fileReport(services, { ...secret, title: 'Laporan jembatan yang kanari', anonymous: true });
	const elsewhere = (await fileReport(services)).threadId;
	everybody = {
		visitor: {},
		'known device': { cookies: DEVICE },
		citizen: { actor: citizen, cookies: { sesi: 'x' } },
		'reporter of another': { actor: { ...VISITOR, openedThreadId: elsewhere } },
		'officer elsewhere': { actor: await aPerson(services, 'officer', dishub) },
		admin: { actor: await aPerson(services, 'admin') }
	};
	concerned = {
		reporter: { actor: account },
		'reporter by code': { actor: { ...VISITOR, openedThreadId: filed.threadId } },
		officer: { actor: officer },
		moderator: { actor: moderator }
	};
});

async function say(doer: Actor, action: 'reply' | 'note', text: string) {
	worked(await actInThread(test.services, { ref, action, doer, formKey: null, text }));
}

/** Of the data of a page what `half` is made of. */
const partOf = (data: object, half: object) =>
	Object.fromEntries(Object.keys(half).map((key) => [key, data[key as keyof typeof data]]));

/** Pages that are the same for all who open them. */
const SHARED: Record<string, { loads: Loads; path: string; params?: Record<string, string>; most: number }> = {
	home: { loads: [home], path: '/', most: 13 },
	complaints: { loads: [complaints], path: '/pengaduan?cari=jembatan', most: 7 },
	agencies: { loads: [agencies], path: '/instansi', most: 1 },
	// Its figures are cut out of those of all agencies, which are counted once and kept while nothing happens.
	agency: { loads: [agency], path: '/instansi/pupr', params: { slug: 'pupr' }, most: 15 },
	'agency in a year': { loads: [year], path: '/instansi/pupr/konsultasi', params: { slug: 'pupr' }, most: 3 },
	statistics: { loads: [statistics], path: '/statistik', most: 10 },
	'an answer of the statistics': {
		loads: [answer],
		path: '/statistik/ketepatan',
		params: { question: 'ketepatan' },
		most: 11
	},
	consultations: { loads: [consultations], path: '/konsultasi', most: 7 }
};

describe.each(Object.entries(SHARED))('%s', (_, { loads, most, ...at }) => {
	it('is for everybody the same, byte for byte, and holds nothing private', async () => {
		// The first to come has kept what changes rarely, and has the figures counted.
		await openPage(test.services, loads, at);
		const { data } = await openPage<object>(test.services, loads, at);
		// A transaction anywhere on the server, which tests beside this one have, may make a look count a month again.
		const looks = [];
		for (let look = 0; look < 4; look += 1) looks.push((await openPage(test.services, loads, at)).statements);
		expect(Math.min(...looks)).toBeLessThanOrEqual(most);
		expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
		for (const [name, visitor] of Object.entries({ ...everybody, ...concerned })) {
			const opened = await openPage<object>(test.services, loads, at, visitor);
			expect([name, JSON.stringify(opened.data)]).toEqual([name, JSON.stringify(data)]);
		}
		expect(JSON.stringify(data)).not.toMatch(PRIVATE);
	});
});

describe('the page of a report', () => {
	const open = (visitor?: Visitor) =>
		openPage<ComplaintPage>(test.services, [complaint], { path: `/pengaduan/${ref}`, params: { ref } }, visitor);

	it('shows the same to everybody, byte for byte, whoever comes and with whatever', async () => {
		const half = await publicComplaintPage(test.services, ref);
		expect(JSON.parse(JSON.stringify(half))).toStrictEqual(half);
		for (const [name, visitor] of Object.entries(everybody)) {
			const { data } = await open(visitor);
			const seen = { ...partOf(data, half!), complaint: partOf(data.complaint, half!.complaint) };
			expect([name, JSON.stringify(seen)]).toEqual([name, JSON.stringify(half)]);
		}
		expect(JSON.stringify(half)).not.toMatch(PRIVATE);
	});

	it('tells each reader apart from it what is theirs', async () => {
		const of = async (visitor: Visitor | undefined) => {
			const { supports, follows, complaint } = (await open(visitor)).data;
			return { supports, follows, acts: complaint.acts, reply: complaint.reply };
		};
		const nothing = { supports: false, follows: false, acts: [], reply: 'sign_in' };
		expect(await of(everybody.visitor)).toEqual(nothing);
		expect(await of(everybody['known device'])).toEqual({ ...nothing, supports: true });
		expect(await of(everybody.citizen)).toEqual({ ...nothing, follows: true, acts: ['reply'], reply: 'here' });
	});

	it('needs few statements, whoever reads', async () => {
		const most: Record<string, number> = {
			visitor: 5,
			'known device': 6,
			citizen: 7,
			'reporter of another': 6,
			'officer elsewhere': 7,
			admin: 7,
			reporter: 7,
			'reporter by code': 6,
			officer: 8,
			moderator: 7
		};
		for (const [name, visitor] of Object.entries({ ...everybody, ...concerned })) {
			const { statements } = await open(visitor);
			expect(statements, name).toBeLessThanOrEqual(most[name] ?? 0);
		}
	});
});
