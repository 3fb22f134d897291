import { textFor } from '../../src/lib/text/catalogue';
import { photoFile } from '../support/site/photo';
import { aReport, sendPublicReport, sendReport } from '../support/site/report';
import { doAct, pathOf, track } from './support/act';
import { signIn, signInAs } from './support/people';

import { expect, test } from './support/test';

const { law, complaintPage } = textFor('id');
const says = complaintPage.linkedCase;

const DONE = 'Atap Posyandu Tobololo diganti seng baru pada 20 November dan plafonnya dicat.';

/** One matter in the words of three people. */
const told = [
	['Atap Posyandu Tobololo bocor', 'Atap Posyandu Tobololo bocor di atas meja imunisasi, plafonnya sudah jatuh.'],
	['Posyandu Tobololo bocor atapnya', 'Plafon Posyandu Tobololo jatuh karena atap bocor, imunisasi pindah ke teras.'],
	['Plafon Posyandu Tobololo jatuh', 'Atap bocor dan plafon jatuh di Posyandu Tobololo, meja imunisasi basah.']
].map(([title = '', text = '']) => aReport({ title, text, place: 'Tobololo' }));

test('reports are linked, answered once, one is contested, and the link is undone', async ({
	comeIn,
	request,
	page
}) => {
	const [first, second, third] = told;
	const leader = await sendPublicReport(request, first);
	const linked = [await sendReport(request, second), await sendReport(request, third)] as const;
	const [moderator, officer, reporter] = await Promise.all([comeIn(), comeIn(), comeIn()]);

	await test.step('a moderator links each by one button of what is proposed', async () => {
		await signInAs(moderator, 'moderator@fkp.test');
		for (const { ref } of linked) {
			await moderator.goto(pathOf(ref, 'merge'));
			await moderator.getByRole('button', { name: `${says.alike.link} ${leader.ref}` }).click();
			await expect(moderator.getByText(complaintPage.done(law.event.merge))).toBeVisible();
			await expect(moderator.getByText(says.isLinked(leader.ref))).toBeVisible();
		}
	});

	await test.step('the agency answers once', async () => {
		await signInAs(officer, 'dinkes@fkp.test');
		await doAct(officer, leader.ref, 'resolve', { words: DONE, pictures: [await photoFile('atap.jpg')] });
		await expect(officer.getByText(says.leads(3, 0))).toBeVisible();
	});

	await test.step('everybody sees one case of three, and each number opens', async () => {
		await page.goto('/pengaduan?cari=posyandu+tobololo');
		await expect(page.getByRole('link', { name: first?.title ?? '', exact: true })).toBeVisible();
		await expect(page.getByText(says.reporters(3))).toBeVisible();
		await expect(page.getByRole('link', { name: second?.title ?? '', exact: true })).toHaveCount(0);
		await page.goto(`/pengaduan/${linked[0].ref}`);
		await expect(page.getByText(DONE)).toBeVisible();
		await expect(page.getByText(says.carried(leader.ref)).first()).toBeVisible();
	});

	await test.step('one reporter contests, for themselves alone', async () => {
		await track(reporter, linked[1]);
		await doAct(reporter, linked[1].ref, 'contest', { words: 'Plafon di ruang periksa masih bocor.' });
		await page.goto(`/pengaduan/${leader.ref}`);
		await expect(page.getByText(says.ownWay)).toHaveCount(1);
	});

	await test.step('who says that it is another matter is taken out, and what was answered stays', async () => {
		await doAct(reporter, linked[1].ref, 'deny_merge', { words: 'Ini ruang periksa, bukan meja imunisasi.' });
		await expect(reporter.getByText(says.denied)).toBeVisible();
		const another = await comeIn();
		await signIn(another, 'moderator2@fkp.test');
		await doAct(another, linked[1].ref, 'unmerge', { words: 'Ruangnya memang lain.' });
		await page.goto(`/pengaduan/${linked[1].ref}`);
		await expect(page.getByText(says.isLinked(leader.ref))).toHaveCount(0);
		await expect(page.getByText(DONE)).toBeVisible();
		await page.goto(`/pengaduan/${leader.ref}`);
		await expect(page.getByText(says.leads(2, 0))).toBeVisible();
	});
});
