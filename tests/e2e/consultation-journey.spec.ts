import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { openDatabase } from '../../src/lib/server/db/client';
import { consultationTextFor } from '../../src/lib/text/consultation-catalogue';
import { insertAccount } from '../support/site/account';
import { expectRefused } from './support/act';
import { aCitizen } from '../support/site/account';
import { expectStatus, formOf, send } from './support/fill-form';
import * as host from './support/host-consultation';
import { actOnPromise, fillPromise, openPromise } from './support/keep-promise';
import { answeredWith } from './support/letters';
import { dayFrom, moveTime, test } from './support/own-forum';
import { signIn } from './support/people';
import { photoFile } from '../support/site/photo';
import { post } from '../support/site/post';
import * as minutes from './support/sign-minutes';
import { lookUp, speakUp } from './support/take-part';
import { expect } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

const text = consultationTextFor('id');
const { consultation: law, inputs, minutes: says, promises, topic, draftText } = text;

const ARTICLES = [
	'Loket rujukan buka pukul 08.00 sampai 12.00 pada hari kerja.',
	'Pasien rujukan dari pulau dilayani dalam tiga hari.',
	'Biaya pendaftaran lima belas ribu rupiah sekali datang.'
];
const textOf = (articles: readonly string[]) =>
	articles.map((words, index) => `Pasal ${index + 1}\n\n${words}`).join('\n\n');
const LATER = 'Loket rujukan buka pukul 07.00 sampai 14.00 setiap hari kerja.';
const WORDS = {
	user: 'Kapal dari Bacan tiba pukul 13.00, saat loket sudah tutup.',
	academic: 'Apa dasar tiga hari itu? Data 2025 menunjukkan rata-rata lima hari.',
	leader: 'Biaya itu berat bagi warga pulau yang datang berkali-kali.'
};

test('a consultation from its first draft to promises that are kept, contested and late', async ({ comeIn, forum }) => {
	const [facilitator, moderator, head, officer, user, academic, leader, passerby] = await Promise.all([
		comeIn(),
		comeIn(),
		comeIn(),
		comeIn(),
		comeIn(),
		comeIn(),
		comeIn(),
		comeIn()
	]);
	const scholar = aCitizen('Nurlaila Salasa');
	const title = `Standar rujukan antarpulau ${randomUUID().slice(0, 8)}`;
	let slug = '';
	let code = '';
	const openTo = (page: Page, part = '') => page.goto(`/konsultasi/${slug}${part && `/${part}`}`);
	const expectStage = (stage: keyof typeof law.stage) => async () => {
		await openTo(passerby);
		await expect(passerby.getByText(law.stage[stage], { exact: true }).first()).toBeVisible();
	};
	await arrive(forum.databaseUrl, scholar, [
		[facilitator, 'fasilitator@fkp.test'],
		[moderator, 'moderator@fkp.test'],
		[head, 'kepala.dinkes@fkp.test'],
		[officer, 'dinkes@fkp.test'],
		[user, 'warga@fkp.test']
	]);
	await signIn(academic, scholar.email, scholar.password);

	await test.step('the facilitator prepares a draft that nobody else sees', async () => {
		// From the morning of a working day on: no step of the story falls on either side of a midnight.
		await facilitator.goto('/meja');
		await moveTime(facilitator, 'workingDay');
		slug = await host.beginDraft(facilitator, title);
		expect((await openTo(passerby))?.status()).toBe(404);
		await expectStatus(facilitator, 409, () => host.pressStep(facilitator, slug, 'schedule'));
		await expectRefused(facilitator, refusals.lacking(law.evidence.team_decree).what);
		await host.prepareAll(facilitator, slug);
		await host.publishText(facilitator, slug, 1, textOf(ARTICLES));
	});

	await test.step('it is announced, and opens by itself on its day', async () => {
		await host.takeStep(facilitator, slug, 'schedule');
		await expectStage('scheduled')();
		await expectStatus(facilitator, 409, () => host.pressStep(facilitator, slug, 'open'));
		await expectRefused(facilitator, refusals.hosting.stage_too_early.what);
		await moveTime(facilitator, 'day');
		await expectStage('open')();
		await passerby.goto('/konsultasi');
		await expect(passerby.getByRole('link', { name: title })).toBeVisible();
	});

	await test.step('three people of different unsur comment on provisions', async () => {
		await speakUp(user, slug, {
			about: 'Pasal 1',
			kind: 'object',
			unsur: 'service_user',
			words: WORDS.user
		});
		await speakUp(academic, slug, {
			about: 'Pasal 2',
			kind: 'ask',
			unsur: 'academic',
			words: WORDS.academic,
			organisation: 'Universitas Khairun'
		});
		const receipt = await speakUp(leader, slug, {
			about: 'Pasal 3',
			kind: 'propose',
			unsur: 'community_leader',
			words: WORDS.leader,
			guest: { name: 'Haji Abdullah', email: 'abdullah@warga.test' }
		});
		({ code } = receipt);
		expect(receipt.number).toBe(3);
	});

	await test.step('what the guest wrote is shown once a moderator let it in', async () => {
		expect((await openTo(passerby, 'masukan/3'))?.status()).toBe(404);
		await lookUp(leader, slug, code);
		await expect(leader.getByText(inputs.code.held)).toBeVisible();
		await openTo(moderator, 'masukan/3');
		await moderator.getByRole('button', { name: inputs.admit }).click();
		await lookUp(leader, slug, code);
		await expect(leader).toHaveURL(/\/masukan\/3$/);
		await openTo(passerby, 'masukan');
		for (const words of Object.values(WORDS)) await expect(passerby.getByText(words)).toBeVisible();
		await expect(passerby.getByText(inputs.progress(0, 3)).first()).toBeVisible();
	});

	await test.step('a new version keeps each input with the words it was given for', async () => {
		await host.publishText(facilitator, slug, 2, textOf([LATER, ...ARTICLES.slice(1)]), 'Jam loket diperpanjang.');
		await openTo(passerby, 'teks/versi?dari=1&ke=2');
		await expect(passerby.getByText(draftText.versions.summary(1, 0, 0, 0)).first()).toBeVisible();
		await openTo(passerby, 'masukan/1');
		await expect(passerby.getByText(inputs.changed)).toBeVisible();
		await openTo(user, 'teks');
		await user.getByRole('button', { name: draftText.affirm.ownStands }).click();
		await expect(user.getByRole('button', { name: draftText.affirm.ownStands })).toHaveCount(0);
		await openTo(passerby, 'masukan/1');
		await expect(passerby.getByText(inputs.changed)).toHaveCount(0);
	});

	await test.step('two of three inputs are answered before the window closes', async () => {
		await host.answerInput(facilitator, slug, 1, {
			disposition: 'accepted',
			words: 'Loket dibuka sampai pukul 14.00.',
			changed: 'Pasal 1'
		});
		await host.answerInput(facilitator, slug, 2, {
			disposition: 'already_so',
			words: 'Tiga hari sudah diatur dalam standar provinsi.'
		});
		await openTo(passerby, 'masukan');
		await expect(passerby.getByText(inputs.progress(2, 3)).first()).toBeVisible();
		await facilitator.goto(host.deskOf(slug));
		await moveTime(facilitator, 'week');
		await expectStage('deliberated')();
	});

	await test.step('below 100 percent, or without an item, no text is fixed', async () => {
		await host.recordMeeting(facilitator, slug);
		await openTo(passerby);
		await expect(passerby.getByText(topic.unsur.count(5))).toBeVisible();
		await minutes.writeMinutesData(facilitator, slug, await dayFrom(facilitator, -6));
		await expectStatus(facilitator, 409, () => minutes.pressFinalise(facilitator, slug));
		await expectRefused(facilitator, refusals.lacking(law.evidence.inputs_answered).what);
		const words = 'Biaya dihapus untuk kunjungan ulang dalam satu bulan.';
		await host.answerInput(facilitator, slug, 3, { disposition: 'partly', words });
		const letter = passerby.getByRole('link', { name: answeredWith(law.disposition.partly) }).first();
		// Letters are written by a job that the answer wakes.
		await expect(async () => {
			await passerby.goto('/demo/surat');
			await expect(letter).toBeVisible({ timeout: 1_000 });
		}).toPass();
		await letter.click();
		await expect(passerby.locator('pre')).toContainText(title);
		await expect(passerby.locator('pre')).toContainText(words);
		await openTo(passerby, 'masukan');
		await expect(passerby.getByText(inputs.progress(3, 3)).first()).toBeVisible();
		await expectStatus(facilitator, 409, () => minutes.pressFinalise(facilitator, slug));
		await expectRefused(facilitator, refusals.lacking(law.evidence.minutes_items).what);
	});

	await test.step('three items and four parties make the minutes', async () => {
		const office = 'Kepala Bidang Pelayanan Kesehatan';
		const later = await dayFrom(facilitator, 60);
		await minutes.writeItem(facilitator, slug, 'group', { problem: 'Jam loket terlalu pendek', office, due: later });
		await minutes.writeItem(facilitator, slug, 'group', { problem: 'Waktu rujukan tidak jelas', office, due: later });
		await minutes.writeItem(facilitator, slug, 'nothing', {
			problem: 'Biaya berulang memberatkan',
			recommendation: 'Kunjungan ulang dalam satu bulan gratis.',
			office,
			due: await dayFrom(facilitator, 1)
		});
		await expect(facilitator.getByText(says.fromInputs('1')).first()).toBeVisible();
		for (const party of [
			{ side: 'host', name: 'Kepala Dinas', office: 'Kepala Dinas Kesehatan', email: 'kepala.dinkes@fkp.test' },
			{ side: 'public', name: 'Warga Bacan', office: 'Pengguna layanan', email: 'warga@fkp.test' },
			{ side: 'public', name: scholar.name, office: 'Universitas Khairun', email: scholar.email },
			{ side: 'public', name: 'Haji Abdullah', office: 'Tokoh masyarakat Bobanehena' }
		] as const)
			await minutes.nameParty(facilitator, slug, party);
	});

	await test.step('a text that is fixed is changed by nobody, not even from a page opened before', async () => {
		const before = await facilitator.context().newPage();
		await before.goto(host.deskOf(slug, 'berita-acara'));
		await before.getByRole('link', { name: `${says.desk.edit} ${says.desk.ofItem(1)}` }).click();
		await minutes.pressFinalise(facilitator, slug);
		await expect(facilitator.getByText(says.state.final)).toBeVisible();
		const { save, problem } = says.item;
		await expectStatus(before, 409, () => send(formOf(before, save), save, { [problem]: 'Diubah diam-diam' }));
		await expectRefused(before, refusals.minutes.minutes_fixed.what, 'Diubah diam-diam');
		await before.close();
	});

	await test.step('nothing is published while a signature is missing', async () => {
		await openTo(passerby, 'berita-acara');
		await expect(passerby.getByText(says.notYet)).toBeVisible();
		await minutes.signByAccount(head, slug);
		await minutes.signByAccount(user, slug);
		await minutes.fileScan(facilitator, slug, 'Haji Abdullah');
		const desk = new URL(host.deskOf(slug), facilitator.url()).href;
		const tried = await post(facilitator.request, desk, { tindakan: 'publish', kunci: randomUUID() });
		expect(tried.status()).toBe(409);
		expect(await tried.text()).toContain(refusals.lacking(law.evidence.all_signed).what);
		await openTo(academic, 'berita-acara/tanda-tangan');
		await expectStatus(academic, 422, () => send(formOf(academic, says.sign.submit), says.sign.submit));
		await expectRefused(academic, says.sign.readMissing);
		await minutes.signByAccount(academic, slug);
		await expectStage('minutes_signed')();
	});

	await test.step('the minutes are published, and where they were made known is recorded', async () => {
		await host.takeStep(facilitator, slug, 'publish');
		await openTo(passerby, 'berita-acara');
		await expect(passerby.getByText(says.state.signed)).toBeVisible();
		await expect(passerby.getByText(says.signedBy.account)).toHaveCount(3);
		await expect(passerby.getByText(says.signedBy.scan)).toHaveCount(1);
		const pdf = await passerby.request.get(`/konsultasi/${slug}/berita-acara.pdf`);
		expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
		await expectStatus(facilitator, 409, () => host.pressStep(facilitator, slug, 'begin_follow_up'));
		await expectRefused(facilitator, refusals.lacking(law.evidence.publications).what);
		const { publication } = says;
		await facilitator.goto(host.deskOf(slug, 'publikasi'));
		await send(formOf(facilitator, publication.submit), publication.submit, {
			[publication.medium]: law.medium.website,
			[publication.name]: 'Situs Dinas Kesehatan',
			[publication.url]: 'https://dinkes.malut.test/fkp'
		});
		await expect(facilitator.getByText(publication.saved)).toBeVisible();
		await host.takeStep(facilitator, slug, 'begin_follow_up');
		await expectStage('follow_up')();
	});

	await test.step('a promise is kept with evidence, never with words alone, and confirmed', async () => {
		const words = 'Loket buka sampai pukul 14.00 sejak Senin.';
		await openPromise(officer, slug, 1, 'fulfil');
		await expectStatus(officer, 422, () => fillPromise(officer, 'fulfil', { words }));
		await expectRefused(officer, refusals.promise.evidence_required.what, words);
		await fillPromise(officer, 'fulfil', { evidence: [await photoFile('papan-jam.jpg')] });
		await expect(officer.getByText(promises.act.done)).toBeVisible();
		await actOnPromise(user, slug, 1, 'confirm_fulfilment');
		await openTo(passerby, 'komitmen/1');
		await expect(passerby.getByText(law.commitmentStatus.confirmed)).toBeVisible();
	});

	await test.step('another is contested by who asked for it', async () => {
		const evidence = [await photoFile('edaran.jpg')];
		await actOnPromise(officer, slug, 2, 'fulfil', { words: 'Edaran sudah dikirim.', evidence });
		await actOnPromise(academic, slug, 2, 'contest_fulfilment', { words: 'Puskesmas Bacan belum menerimanya.' });
		await openTo(passerby, 'komitmen/2');
		await expect(passerby.getByText(law.commitmentStatus.contested)).toBeVisible();
	});

	await test.step('the third is late, and goes up the ladder in view of everybody', async () => {
		await facilitator.goto(host.deskOf(slug));
		await moveTime(facilitator, 'week');
		for (let days = 0; days < 2; days += 1) await moveTime(facilitator, 'workingDay');
		await openTo(passerby, 'komitmen/3');
		await expect(passerby.getByText(text.law.escalationStep.superior)).toBeVisible();
		const promise = `a[href="/konsultasi/${slug}/komitmen/3"]`;
		for (const [page, path] of [
			[passerby, '/konsultasi'],
			[passerby, '/instansi/dinkes'],
			[head, '/meja/komitmen']
		] as const) {
			await page.goto(path);
			await expect(page.locator(promise), path).toBeVisible();
		}
		await openTo(passerby, 'komitmen');
		await expect(passerby.getByText(promises.realised(33)).first()).toBeVisible();
		await expectStatus(facilitator, 409, () => host.pressStep(facilitator, slug, 'conclude'));
		await expectRefused(facilitator, refusals.lacking(law.evidence.commitments_settled).what);
	});
});

/** Everybody at their own browser; the scholar has an account of their own. */
async function arrive(
	databaseUrl: string,
	scholar: ReturnType<typeof aCitizen>,
	people: readonly (readonly [Page, string])[]
): Promise<void> {
	const db = openDatabase(databaseUrl, { max: 1 });
	await insertAccount(db, scholar);
	await db.destroy();
	for (const [page, email] of people) await signIn(page, email);
}
