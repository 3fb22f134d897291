import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { textFor } from '../../src/lib/text/catalogue';
import { doAct, expectRefused, fillAct, openAct, pathOf, track } from './support/act';
import { holdersOf, outbox } from '../support/site/database';
import { notice, of } from './support/letters';
import { signInAs } from './support/people';
import { photoFile, tellsMore } from '../support/site/photo';
import { post } from '../support/site/post';
import { sendFromReview, writeReport } from './support/report';
import { aReport, type Receipt } from '../support/site/report';
import { expectClock, factOf, readJourney } from './support/shown';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

const { law, complaintPage, deadline } = textFor('id');
const AGENCY = 'Dinas Kesehatan';
const PLACEHOLDER = 'Terima kasih. Laporan Anda sudah kami terima dan sedang kami teruskan ke bidang terkait.';
const DONE =
	'Amlodipin 5 mg sebanyak 2.000 tablet dikirim ke Puskesmas Kalumata pada 20 November oleh seksi kefarmasian.';

/** Siti, who does not want the agency to know her. Her name and addresses are found nowhere else. */
const siti = () => {
	const mark = randomUUID().slice(0, 8);
	return {
		name: `Siti Kenari-${mark}`,
		email: `kenari-${mark}@warga.test`,
		phone: `0813${String(Date.now()).slice(-8)}`
	};
};

test(
	'Siti reports, asks for more, and is heard by the head of the agency',
	{ tag: '@no-script' },
	async ({ comeIn, mails }) => {
		const [guest, moderator, officer, head, passerby] = await Promise.all([
			comeIn(),
			comeIn(),
			comeIn(),
			comeIn(),
			comeIn()
		]);
		const identity = siti();
		const written = aReport({ ...identity, anonymous: true, confidential: false });
		const seenByOfficer = keepBodies(officer);
		let receipt: Receipt = { ref: '', code: '' };
		let photos: string[] = [];

		await test.step('Siti files with two photos and gets number and code', async () => {
			await writeReport(guest, written, [await photoFile('rak-kosong.jpg'), await photoFile('pintu.jpg', '#335577')]);
			receipt = await sendFromReview(guest);
			await expect(guest).toHaveURL(/\/lapor\/terkirim$/);
		});
		const { ref } = receipt;

		await test.step('before it is verified, it exists for nobody else', async () => {
			expect((await passerby.goto(`/pengaduan/${ref}`))?.status()).toBe(404);
			await signInAs(moderator, 'moderator@fkp.test');
			await expectClock(moderator, ref, 'verification');
			photos = await pictureLinks(moderator);
			expect(photos).toHaveLength(2);
			for (const photo of photos) expect((await passerby.request.get(photo)).status()).toBe(404);
		});

		await test.step('the moderator verifies it and routes it', async () => {
			await doAct(moderator, ref, 'route', { agency: AGENCY, words: 'Persediaan obat adalah urusan dinas ini.' });
			await expectClock(moderator, ref, 'first_response');
		});

		await test.step('the photos say nothing but what they show', async () => {
			for (const photo of photos.flatMap((path) => [path, `${path}?kecil`])) {
				const served = await passerby.request.get(photo);
				expect(served.status()).toBe(200);
				expect(await tellsMore(await served.body()), photo).toBe(false);
			}
		});

		await test.step('the officer accepts and asks, and the clock of the agency stops', async () => {
			await signInAs(officer, 'dinkes@fkp.test');
			await doAct(officer, ref, 'accept');
			await expectClock(officer, ref, 'resolution');
			await doAct(officer, ref, 'ask', { words: 'Obat mana yang kosong, dan sejak tanggal berapa?' });
			await expectClock(officer, ref, 'reporter_answer');
			await expect(factOf(officer, complaintPage.facts.resolution)).toHaveText(deadline.paused(14, 'working_days'));
		});

		await test.step('Siti opens it with number and code and completes it', async () => {
			const phone = await comeIn();
			await track(phone, receipt);
			await doAct(phone, ref, 'complete', { words: 'Amlodipin 5 mg, sejak 2 November.' });
			await expectClock(phone, ref, 'resolution');
		});

		await test.step('the officer cannot close it with words alone', async () => {
			await openAct(officer, ref, 'resolve');
			await fillAct(officer, 'resolve', { words: PLACEHOLDER });
			await expectRefused(officer, refusals.complaint.placeholder_answer.what, PLACEHOLDER);
			await fillAct(officer, 'resolve', { words: DONE });
			await expectRefused(officer, refusals.complaint.evidence_required.what, DONE);
			await fillAct(officer, 'resolve', { words: DONE, pictures: [await photoFile('serah-terima.jpg')] });
			await expect(officer.getByText(complaintPage.done(law.event.resolve))).toBeVisible();
		});

		await test.step('Siti contests, and the officer may not judge that', async () => {
			await track(guest, receipt);
			await expectClock(guest, ref, 'reporter_confirmation');
			await doAct(guest, ref, 'contest', { words: 'Hari ini raknya masih kosong, saya baru dari sana.' });
			await expectClock(guest, ref, 'objection');
			await officer.goto(`/pengaduan/${ref}`);
			await expect(officer.getByRole('link', { name: law.action.resolve, exact: true })).toHaveCount(0);
			const tried = await post(officer.request, pathOf(ref, 'resolve'), { teks: DONE });
			expect(tried.status()).toBe(409);
			expect(await tried.text()).toContain(refusals.complaint.not_allowed.what);
		});

		await test.step('the head answers, Siti accepts and rates', async () => {
			await signInAs(head, 'kepala.dinkes@fkp.test');
			await doAct(head, ref, 'resolve', {
				words: 'Saya periksa sendiri pagi ini: 2.000 tablet sudah ada di rak puskesmas.',
				pictures: [await photoFile('rak.jpg')]
			});
			await doAct(guest, ref, 'confirm');
			await doAct(guest, ref, 'rate', { choose: textFor('id').act.ratings[3]!, words: 'Lama, tetapi akhirnya ada.' });
			await expect(guest.getByText(law.status.closed_agreed).first()).toBeVisible();
			await expect(factOf(guest, complaintPage.facts.rating)).toContainText(complaintPage.rated(4));
		});

		await test.step('everybody reads the whole story, in order', async () => {
			await passerby.goto(`/pengaduan/${ref}`);
			const { event, post } = law;
			const story = [event.submit, event.route, event.accept, post.question, post.completion, post.resolution];
			expect(await readJourney(passerby)).toEqual([
				...story,
				post.objection,
				post.resolution,
				event.confirm,
				event.rate
			]);
			await expect(passerby.locator('.turn .says')).toContainText(complaintPage.closed('').slice(0, 8));
			await expect(passerby.locator('#tenggat')).toHaveCount(0);
		});

		await test.step('each mail reached whom it concerns, once', async () => {
			const expected = await expectedMails(identity.email);
			const received = async () =>
				(await mails.about(ref)).flatMap(({ to, subject }) => to.map((one) => `${one} ${subject}`));
			await expect.poll(async () => (await received()).length).toBe(expected.length);
			expect((await received()).sort()).toEqual(expected.map(([to, head]) => `${to} [${ref}] ${head}`).sort());
			expect(await outbox(ref), 'written and sent').toEqual({ written: expected.length, sent: expected.length });
		});

		await test.step('the officer never met Siti', async () => {
			for (const path of ['/meja', `/pengaduan?cari=${ref}`, pathOf(ref, 'note'), pathOf(ref, 'hand_over')])
				await officer.goto(path);
			const bodies = await Promise.all(seenByOfficer);
			const inMails = (await mails.about(ref))
				.filter(({ to }) => !to.includes(identity.email))
				.map(({ raw, text }) => raw + text);
			expect(bodies.length).toBeGreaterThan(10);
			for (const secret of Object.values(identity))
				for (const body of [...bodies, ...inMails]) expect(body.includes(secret), secret).toBe(false);
		});
	}
);

/** Everything that arrives in a person's browser, whether shown or not. */
function keepBodies(page: Page): Promise<string>[] {
	const bodies: Promise<string>[] = [];
	page.on('response', (response) => {
		const type = response.headers()['content-type'] ?? '';
		if (/html|json|text\/plain/.test(type)) bodies.push(response.text().catch(() => ''));
	});
	return bodies;
}

const pictureLinks = (page: Page): Promise<string[]> =>
	page.locator('a[href^="/berkas/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Who hears of what, written out: address and headline. */
async function expectedMails(reporter: string): Promise<[string, string][]> {
	const facts = of(AGENCY);
	const to = (people: string[], { headline }: { headline: string }) =>
		people.map((one): [string, string] => [one, headline]);
	const [moderators, officers, heads] = await Promise.all([
		holdersOf('moderator'),
		holdersOf('officer', 'dinkes'),
		holdersOf('agency_head', 'dinkes')
	]);
	return [
		...to([reporter], notice.reporter.submit(facts)),
		...to(moderators, notice.moderators.submit(facts)),
		...to([reporter], notice.reporter.route(facts)),
		...to(officers, notice.officers.route(facts)),
		...to([reporter], notice.reporter.accept(facts)),
		...to([reporter], notice.reporter.ask(facts)),
		...to(officers, notice.officers.complete(facts)),
		...to([reporter], notice.reporter.resolve(facts)),
		...to(officers, notice.officers.contest(facts)),
		...to(heads, notice.heads.contest(facts)),
		...to([reporter], notice.reporter.resolve(facts)),
		...to(officers, notice.officers.confirm(facts))
	];
}
