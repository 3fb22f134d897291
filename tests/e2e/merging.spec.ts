import { textFor } from '../../src/lib/text/catalogue';
import { photoFile } from '../support/site/photo';
import { aReport, sendPublicReport, sendReport, type Written } from '../support/site/report';
import { doAct, pathOf, track } from './support/act';
import { signIn, signInAs } from './support/people';

import { expect, test } from './support/test';

const { law, complaintPage } = textFor('id');
const says = complaintPage.linkedCase;

/** In words of its own in each run: an office that says the same again is asked about it. */
const DONE = [
	'Atap Posyandu Tobololo diganti seng baru pada 20 November dan plafonnya dicat.',
	'Pada 21 November tukang desa menambal genting, memasang gipsum, lalu petugas gizi memeriksa meja imunisasinya.'
] as const;
const DENIAL = 'Ini ruang periksa, bukan meja imunisasi.';

/** One matter in the words of three people; at a place of its own in each run, so that it is like no report of the other. */
const toldAt = (place: string) =>
	[
		[`Atap Posyandu ${place} bocor`, `Atap Posyandu ${place} bocor di atas meja imunisasi, plafonnya sudah jatuh.`],
		[`Posyandu ${place} bocor atapnya`, `Plafon Posyandu ${place} jatuh karena atap bocor, imunisasi pindah ke teras.`],
		[`Plafon Posyandu ${place} jatuh`, `Atap bocor dan plafon jatuh di Posyandu ${place}, meja imunisasi basah.`]
	].map(([title = '', text = '']) => aReport({ title, text, place })) as [Written, Written, Written];

test(
	'reports are linked and answered once, one reporter says that theirs is another matter, and it is parted',
	{ tag: '@both' },
	async ({ comeIn, request, page, javaScriptEnabled }) => {
		const [first, second, third] = toldAt(javaScriptEnabled ? 'Tobololo' : 'Afetaduma');
		const answer = DONE[javaScriptEnabled ? 0 : 1];
		const proof = await photoFile('atap.jpg', javaScriptEnabled ? '#6d3b8a' : '#3b8a6d');
		const leader = await sendPublicReport(request, first);
		const linked = [await sendReport(request, second), await sendReport(request, third)] as const;
		const [moderator, officer, another] = await Promise.all([comeIn(), comeIn(), comeIn()]);
		const reporter = page;
		const rowOf = ({ title }: Written) =>
			page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });

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
			await doAct(officer, leader.ref, 'resolve', { words: answer, pictures: [proof] });
			await expect(officer.getByText(says.leads(3, 0))).toBeVisible();
		});

		await test.step('everybody sees one case of three, and the answer in each of its reports', async () => {
			await page.goto(`/pengaduan?cari=posyandu+${first.place}`);
			await expect(rowOf(first)).toContainText(says.reporters(3));
			await expect(page.getByRole('link', { name: third.title, exact: true })).toHaveCount(0);
			for (const { ref } of linked) {
				await page.goto(`/pengaduan/${ref}`);
				await expect(page.getByText(answer)).toBeVisible();
				await expect(page.getByText(says.carried(leader.ref)).first()).toBeVisible();
			}
		});

		await test.step('one reporter contests, for themselves alone, and says that it is another matter', async () => {
			await track(reporter, linked[1]);
			await doAct(reporter, linked[1].ref, 'contest', { words: 'Plafon di ruang periksa masih bocor.' });
			await doAct(reporter, linked[1].ref, 'deny_merge', { words: DENIAL });
			await expect(reporter.getByText(says.denied)).toBeVisible();
			await officer.goto(`/pengaduan/${leader.ref}`);
			await expect(officer.getByText(says.ownWay)).toHaveCount(1);
		});

		await test.step('another moderator, who reads why, parts it', async () => {
			await signIn(another, 'moderator2@fkp.test');
			await doAct(another, linked[1].ref, 'unmerge', { words: 'Ruangnya memang lain.' });
			await expect(another.getByText(says.denied)).toHaveCount(0);
		});

		await test.step('everything is as before, and what was answered stays', async () => {
			await reporter.goto(`/pengaduan/${linked[1].ref}`);
			await expect(reporter.getByText(says.isLinked(leader.ref))).toHaveCount(0);
			await expect(reporter.getByText(answer)).toBeVisible();
			await reporter.goto(`/pengaduan?cari=posyandu+${first.place}`);
			await expect(reporter.getByRole('link', { name: third.title, exact: true })).toBeVisible();
			await expect(rowOf(first)).toContainText(says.reporters(2));
			await reporter.goto(`/pengaduan/${leader.ref}`);
			await expect(reporter.getByText(says.leads(2, 0))).toBeVisible();
			await expect(reporter.getByText(says.ownWay)).toHaveCount(0);
		});
	}
);
