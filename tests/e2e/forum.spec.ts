import { queueTextFor } from '../../src/lib/text/queue-catalogue';
import { textFor } from '../../src/lib/text/catalogue';
import { followTextFor } from '../../src/lib/text/follow-subject';
import { doAct, fillAct } from './support/act';
import { register } from './support/citizen';
import { holdersOf, outbox } from '../support/site/database';
import { notice, of } from './support/letters';
import { signIn, signInAs } from './support/people';
import { post } from '../support/site/post';
import { aReport, sendReport } from '../support/site/report';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

const { law, act, complaintPage, thread, account } = textFor('id');
const follows = followTextFor('id').pages;
const FACTS = of('Dinas Kesehatan');

test('a reply is flagged, hidden with a reason, and restored', async ({ page, comeIn, request, mails }) => {
	const { ref } = await sendReport(request, aReport());
	const [author, moderator, reader] = await Promise.all([comeIn(), comeIn(), comeIn()]);
	await signInAs(moderator, 'moderator@fkp.test');
	await doAct(moderator, ref, 'route', { agency: 'Dinas Kesehatan' });
	const citizen = await register(author, mails);
	await signIn(author, citizen.email, citizen.password);
	const words = `Kepala gudang bernama Fulan, nomornya 0812-${ref}, silakan telepon.`;

	await test.step('a citizen replies in public', async () => {
		await author.goto(`/pengaduan/${ref}`);
		await author.getByRole('link', { name: law.action.reply, exact: true }).click();
		await fillAct(author, 'reply', { words });
		await expect(author.getByText(complaintPage.done(law.event.reply))).toBeVisible();
		await reader.goto(`/pengaduan/${ref}`);
		await expect(reader.locator('article.post').filter({ hasText: words })).toContainText(citizen.name);
	});

	await test.step('somebody without an account flags it', async () => {
		await reader.getByRole('link', { name: complaintPage.flagPost }).click();
		await expect(reader.getByText(words)).toBeVisible();
		await fillAct(reader, 'flag', { choose: law.flagReason.personal_data, words: 'Ada nama dan nomor orang.' });
		await expect(reader.getByText(complaintPage.doneFlag)).toBeVisible();
	});

	const reason = 'Nama dan nomor telepon orang lain tidak boleh ditulis di sini.';
	await test.step('a moderator finds it on the desk and hides it', async () => {
		await moderator.goto('/meja/konten');
		await expect(moderator.getByRole('heading', { level: 1, name: queueTextFor('id').title })).toBeVisible();
		// A report like it may wait beside it, to be looked at together.
		const flagged = moderator.locator('a[href*="butir=flag."]');
		const items = moderator.getByRole('navigation').getByRole('listitem').filter({ hasText: ref });
		await items.filter({ has: flagged }).locator(flagged).click();
		await expect(moderator.getByText(words)).toBeVisible();
		await moderator.goto(`/pengaduan/${ref}`);
		await moderator
			.locator('article.post')
			.filter({ hasText: words })
			.getByRole('link', { name: complaintPage.hidePost, exact: true })
			.click();
		await fillAct(moderator, 'hide_post', { choose: 'B1. Data pribadi orang lain', words: reason });
		await expect(moderator.getByText(complaintPage.done(law.event.hide_post))).toBeVisible();
		const mail = await mails.next(citizen.email, new RegExp(notice.author.hide_post(FACTS).headline));
		expect(mail.text).toContain(reason);
		expect(mail.subject).toContain(ref);
	});

	await test.step('a tombstone stands in its place, everywhere', async () => {
		for (const who of [reader, author]) {
			await who.goto(`/pengaduan/${ref}`);
			const place = who.locator('article.post').filter({ hasText: thread.hiddenPost });
			await expect(place).toContainText(`${law.rule('B1', 'Data pribadi orang lain')}. ${reason}`);
			expect(await who.content()).not.toContain(words);
		}
		for (const path of [`/pengaduan?cari=Fulan`, `/pengaduan?cari=0812-${ref}`, '/']) {
			await reader.goto(path);
			expect(await reader.content(), path).not.toContain(words);
		}
		await expect(moderator.getByText(words)).toBeVisible();
	});

	await test.step('it is restored, and its author told', async () => {
		await moderator.getByRole('link', { name: complaintPage.restorePost, exact: true }).click();
		await fillAct(moderator, 'restore_post', { words: 'Nama itu nama jabatan yang diumumkan.' });
		await expect(moderator.getByText(complaintPage.done(law.event.restore_post))).toBeVisible();
		await mails.next(citizen.email, new RegExp(notice.author.restore_post(FACTS).headline));
		await reader.goto(`/pengaduan/${ref}`);
		await expect(reader.getByText(words)).toBeVisible();
	});

	await test.step('a locked discussion takes no more replies', async () => {
		await author.goto(`/pengaduan/${ref}`);
		await author.getByRole('link', { name: law.action.reply, exact: true }).click();
		await doAct(moderator, ref, 'lock', {
			choose: 'D4. Percakapan perlu ditenangkan',
			words: 'Diskusi menjauh dari pokok laporan.'
		});
		const answer = author.waitForResponse((response) => response.request().method() === 'POST');
		await fillAct(author, 'reply', { words: 'Satu hal lagi dari saya.' });
		expect((await answer).status()).toBe(409);
		await expect(author.getByRole('alert')).toContainText(refusals.complaint.locked.what);
		await expect(author.getByRole('textbox', { name: act.words.reply.text ?? '' })).toHaveValue(
			'Satu hal lagi dari saya.'
		);
		await page.goto(`/pengaduan/${ref}`);
		await expect(page.getByText(complaintPage.reply.locked)).toBeVisible();
		await doAct(moderator, ref, 'unlock', { words: 'Sudah tenang kembali.' });
		await page.goto(`/pengaduan/${ref}`);
		await expect(page.getByText(complaintPage.reply.signIn)).toBeVisible();
	});
});

test('people support once and follow until they have enough', async ({ page, comeIn, request, mails }) => {
	const written = aReport();
	const { ref } = await sendReport(request, written);
	const [moderator, officer, follower] = await Promise.all([comeIn(), comeIn(), comeIn()]);
	await signInAs(moderator, 'moderator@fkp.test');
	await doAct(moderator, ref, 'route', { agency: 'Dinas Kesehatan' });
	const citizen = await register(follower, mails);
	await signIn(follower, citizen.email, citizen.password);

	await page.goto(`/pengaduan/${ref}`);
	const support = page.getByRole('button', { name: new RegExp(`^${complaintPage.support}( · |$)`) });
	await expect(support).toHaveAttribute('aria-pressed', 'false');
	await support.click();
	await expect(support).toHaveAttribute('aria-pressed', 'true');
	expect((await post(page.request, `/pengaduan/${ref}/dukung`, { dukung: 'ya' })).status()).toBe(303);
	await page.reload();
	await expect(support).toContainText('1');
	await support.click();
	await expect(support).toHaveAttribute('aria-pressed', 'false');
	await expect(support).toHaveText(complaintPage.support);

	await follower.goto(`/pengaduan/${ref}`);
	await follower.getByRole('button', { name: follows.press, exact: true }).click();
	await follower.goto('/akun');
	await expect(follower.getByRole('link', { name: written.title })).toBeVisible();
	// Whatever the hour of the night is.
	const atAnyHour = { bahasa: 'id', dari: '0', sampai: '0' };
	expect((await post(follower.request, '/akun/ikutan?/cara', atAnyHour)).status()).toBe(303);
	await signInAs(officer, 'dinkes@fkp.test');
	await doAct(officer, ref, 'accept');
	const mail = await mails.next(citizen.email, new RegExp(notice.followers.accept(FACTS).headline));
	expect(mail.subject).toContain(ref);

	await follower.goto(`/pengaduan/${ref}`);
	await follower.getByRole('button', { name: follows.pressStop, exact: true }).click();
	await follower.goto('/akun');
	await expect(follower.getByText(account.home.noFollowed)).toBeVisible();
	await doAct(officer, ref, 'answer', { words: 'Stok dikirim dengan kapal Kamis, tiba Jumat sore di Kalumata.' });
	const wrote = (await holdersOf('moderator')).length + (await holdersOf('officer', 'dinkes')).length + 1;
	expect(await outbox(ref), 'the answer is told to nobody').toMatchObject({ written: wrote });
});
