import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { provideServices } from '$lib/server/services';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import { randomUUID } from 'node:crypto';
import * as minutes from '../../src/routes/(desk)/meja/konsultasi/[slug]/berita-acara/+page.server';
import * as item from '../../src/routes/(desk)/meja/konsultasi/[slug]/berita-acara/butir/[item]/+page.server';
import * as details from '../../src/routes/(desk)/meja/konsultasi/[slug]/data/+page.server';
import * as meetings from '../../src/routes/(desk)/meja/konsultasi/[slug]/pertemuan/+page.server';
import * as meeting from '../../src/routes/(desk)/meja/konsultasi/[slug]/pertemuan/[id]/+page.server';
import * as text from '../../src/routes/(desk)/meja/konsultasi/[slug]/teks/+page.server';
import { aPerson, aProvince, type Province } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';
import { aDraftOfMinutes } from '../support/minutes';

const test = useDatabase();
let province: Province;

beforeAll(async () => {
	provideServices(test.services);
	province = await aProvince(test.services);
});

type Fields = Record<string, string>;
type Page = { load: (event: never) => unknown; actions: Record<string, (event: never) => unknown> };
type Refused = {
	status: number;
	data: { errors: Fields; typed: Fields; standing: { name: string; words: string }[]; state: string };
};

/** The page of a form as one host has it open. */
function openFor<P extends Page>(page: P, { slug }: Prepared, actor: Actor, params: Fields = {}) {
	const event = (fields: Fields) => {
		const body = new FormData();
		for (const [name, value] of Object.entries(fields)) body.set(name, value);
		return {
			params: { slug, ...params },
			url: new URL('https://forum.test/meja'),
			getClientAddress: () => '::1',
			locals: { actor, lang: 'id', user: {}, session: {} },
			cookies: { get: () => undefined },
			request: { formData: () => Promise.resolve(body) }
		} as never;
	};
	return {
		load: () => page.load(event({})) as ReturnType<P['load']>,
		/** Null: it was saved. */
		send: async (fields: Fields, action = 'default'): Promise<Refused | null> => {
			try {
				return (await page.actions[action]?.(event({ kunci: randomUUID(), ...fields }))) as Refused;
			} catch (gone) {
				expect(gone).toMatchObject({ status: 303 });
				return null;
			}
		}
	};
}

const colleagueOf = ({ agencyId }: Prepared) => aPerson(test.services, 'agency_head', agencyId);
const changed = { what: refusalsFor('id').common.changed_meanwhile.what };

describe('two hosts with one record open', () => {
	it('do not undo each other’s change of the details, and see what the other saved', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'draft');
		const mine = openFor(details, topic, topic.facilitator);
		const theirs = openFor(details, topic, await colleagueOf(topic));
		const drawn = (await mine.load()) as { details: Fields; state: string };
		const form = { ...drawn.details, keadaan: drawn.state };
		expect(await theirs.send({ ...form, kontak: 'Sekretariat, 0921-3110' })).toBeNull();

		const late = await mine.send({ ...form, sk: 'SK 7/2026' });
		expect(late).toMatchObject({ status: 409, data: { errors: { form: changed }, typed: { sk: 'SK 7/2026' } } });
		expect(late?.data.standing.map(({ name, words }) => [name, words])).toEqual([
			['sk', ''],
			['kontak', 'Sekretariat, 0921-3110']
		]);
		const both = { ...form, sk: 'SK 7/2026', kontak: 'Sekretariat, 0921-3110', keadaan: late?.data.state ?? '' };
		expect(await mine.send(both)).toBeNull();
		expect(await mine.load()).toMatchObject({ details: { sk: 'SK 7/2026', kontak: 'Sekretariat, 0921-3110' } });
	});

	it('compare only what the form asks while people write', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'open');
		const page = openFor(details, topic, topic.facilitator);
		const drawn = (await page.load()) as { details: Fields; state: string };
		const { metode = '', sampai_tanggal = '', sampai_jam = '' } = drawn.details;
		const form = { metode, sampai_tanggal, sampai_jam, perubahan: 'Narahubung', keadaan: drawn.state };
		expect(await page.send({ ...form, kontak: 'Loket 2', sk: drawn.details['sk'] ?? '' })).toBeNull();
		const late = await page.send({ ...form, kontak: 'Loket 3', sk: drawn.details['sk'] ?? '' });
		expect(late?.data.standing).toMatchObject([{ name: 'kontak', words: 'Loket 2' }]);
	});

	it('do not move a meeting that the other has just moved', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'draft');
		const plan = { judul: 'Pertemuan', tanggal: '2030-03-04', mulai: '09:00', selesai: '12:00', tempat: 'Aula' };
		expect(await openFor(meetings, topic, topic.facilitator).send(plan)).toBeNull();
		const { id } = await test.db
			.selectFrom('meeting')
			.select('id')
			.where('thread_id', '=', topic.threadId)
			.executeTakeFirstOrThrow();
		const page = openFor(meeting, topic, topic.facilitator, { id });
		const drawn = (await page.load()) as { state: string };
		expect(await page.send({ ...plan, tempat: 'Balai desa', keadaan: drawn.state }, 'ubah')).toBeNull();
		const late = await page.send({ ...plan, mulai: '10:00', keadaan: drawn.state }, 'ubah');
		expect(late).toMatchObject({ status: 409, data: { errors: { form: changed } } });
		expect(late?.data.standing).toMatchObject([
			{ name: 'mulai', words: '09:00' },
			{ name: 'tempat', words: 'Balai desa' }
		]);
	});

	it('do not write over each other’s words of the minutes, nor over an item', async () => {
		const topic = await aDraftOfMinutes(test, province.agencies.dinkes);
		const page = openFor(minutes, topic, topic.facilitator);
		const drawn = (await page.load()) as { dataState: string; items: { id: string }[] };
		const data = { hari: '2026-12-05', tempat: 'Aula', ringkasan: '', keadaan: drawn.dataState };
		expect(await page.send({ ...data, ringkasan: 'Antrean dan loket.' }, 'data')).toBeNull();
		expect(await page.send({ ...data, tempat: 'Balai desa' }, 'data')).toMatchObject({
			status: 409,
			data: { standing: [{ words: 'Aula' }, { name: 'ringkasan', words: 'Antrean dan loket.' }] }
		});

		const mine = openFor(item, topic, topic.facilitator, { item: drawn.items[0]?.id ?? '' });
		const begun = (await mine.load()) as { begun: Fields; state: string };
		const form = { ...begun.begun, keadaan: begun.state };
		const move = { ke: 'down', butir: drawn.items[0]?.id ?? '' };
		expect(await page.send(move, 'letak')).toBeNull();
		expect(await mine.send({ ...form, instansi: province.agencies.pupr })).toBeNull();
		const late = await mine.send({ ...form, jangka: 'long', tenggat: '2029-01-01' });
		const { name } = await test.db
			.selectFrom('agency')
			.select('name')
			.where('id', '=', province.agencies.pupr)
			.executeTakeFirstOrThrow();
		expect(late).toMatchObject({ status: 409, data: { errors: { form: changed } } });
		const term = consultationTextFor('id').consultation.term.medium;
		expect(late?.data.standing).toMatchObject([
			{ name: 'jangka', words: term },
			{ name: 'tenggat', words: '2027-06-30' },
			{ name: 'instansi', words: name }
		]);
	});

	it('do not publish a text over one that came in between, and only look at it without publishing', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'open');
		const mine = openFor(text, topic, topic.facilitator);
		const theirs = openFor(text, topic, await colleagueOf(topic));
		const naskah = 'Pasal 1\nLoket dibuka pukul 07.30.';
		const other = 'Pasal 1\nLoket dibuka pukul 08.00.';
		const diperiksa = await lookAt(mine, { naskah: other, keadaan: '0' });
		expect(await theirs.send({ naskah, keadaan: '0' }, 'terbitkan'), 'unseen').toMatchObject({ of: 'preview' });
		await publishSeen(theirs, { naskah, keadaan: '0' });

		const late = await mine.send({ naskah: other, keadaan: '0', diperiksa }, 'terbitkan');
		expect(late).toMatchObject({
			status: 409,
			data: { typed: { naskah: other }, standing: [{ name: 'naskah', words: naskah }], state: '1' }
		});
		await publishSeen(mine, { naskah: other, keadaan: '1' });
	});

	type Desk = ReturnType<typeof openFor>;

	/** What says that this very text was looked at. */
	async function lookAt({ send }: Desk, sent: Record<string, string>): Promise<string> {
		const shown = await send(sent, 'periksa');
		expect(shown).toMatchObject({ of: 'preview', state: sent.keadaan });
		return (shown as unknown as { checked: { digest: string } }).checked.digest;
	}

	async function publishSeen(desk: Desk, sent: Record<string, string>): Promise<void> {
		expect(await desk.send({ ...sent, diperiksa: await lookAt(desk, sent) }, 'terbitkan')).toBeNull();
	}
});
