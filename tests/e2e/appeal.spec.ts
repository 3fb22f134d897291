import { decisionTextFor } from '../../src/lib/text/decision-catalogue';
import { letterTextFor } from '../../src/lib/text/letter-catalogue';
import { moderationTextFor } from '../../src/lib/text/moderation-catalogue';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';
import { textFor } from '../../src/lib/text/catalogue';
import { newAccount } from '../support/site/account';
import { post } from '../support/site/post';
import { aReport, sendPublicReport } from '../support/site/report';
import { fillAct } from './support/act';
import { notice, of } from './support/letters';
import { signIn, signInAs } from './support/people';
import { expect, test } from './support/test';

const { complaintPage, law } = textFor('id');
const text = decisionTextFor('id');
const { appeal: letters } = letterTextFor('id').mail;
const { book } = moderationTextFor('id');

const WHY = 'Menghina petugas loket.';
const OBJECTS = 'Yang saya kritik pelayanannya, bukan orangnya.';
const READS = 'Saya membacanya sebagai hinaan, karena jabatannya disebut.';
const ASKS = 'Siapa yang dimaksud dengan kalimat pertama?';
const ANSWERS = 'Loketnya secara umum, bukan orang tertentu.';
const RULES = 'Kalimat itu menilai pelayanan. Kritik atas pelayanan boleh, maka ditampilkan kembali.';

test(
	'a flag, a hiding, an objection, a talk of three, another’s decision, and what everybody reads of it',
	{ tag: '@both' },
	async ({ page: second, comeIn, request, mails }) => {
		const { ref } = await sendPublicReport(request, aReport());
		const [author, first, reader] = await Promise.all([comeIn(), comeIn(), comeIn()]);
		const citizen = await newAccount(author.request);
		await signIn(first, 'moderator2@fkp.test');
		await signInAs(second, 'moderator@fkp.test');
		const words = `Loket ${ref} ini memalukan, petugasnya lebih lama mengobrol daripada melayani.`;
		const place = `/pengaduan/${ref}`;
		const say = async (who: typeof author, said: string) => {
			await who.getByRole('textbox', { name: text.talk.words, exact: true }).fill(said);
			await who.getByRole('button', { name: text.talk.send, exact: true }).click();
			await expect(who.getByText(text.done.say)).toBeVisible();
		};
		let page = '';

		await test.step('what a citizen wrote is flagged, and hidden under a rule', async () => {
			await author.goto(`${place}/balas`);
			await fillAct(author, 'reply', { words });
			await reader.goto(place);
			await reader.getByRole('link', { name: complaintPage.flagPost }).click();
			await fillAct(reader, 'flag', { choose: law.flagReason.hate_or_abuse });
			await first.goto(place);
			const written = first.locator('article.post').filter({ hasText: words });
			await written.getByRole('link', { name: complaintPage.hidePost, exact: true }).click();
			await fillAct(first, 'hide_post', { choose: 'A1. Hinaan, kata kasar, atau ujaran kebencian', words: WHY });
			await expect(first.getByText(complaintPage.done(law.event.hide_post))).toBeVisible();
		});

		await test.step('its author is told, by mail and where it stood, and objects by one press', async () => {
			const mail = await mails.next(citizen.email, new RegExp(notice.author.hide_post(of('')).headline));
			page = /\/moderasi\/keputusan\/\d+/.exec(mail.text)?.[0] ?? '';
			expect(mail.text).toContain(letters.redress);
			await author.goto(place);
			await expect(author.getByRole('link', { name: text.list.see })).toHaveAttribute('href', page);
			await reader.goto(place);
			await expect(reader.getByText(text.list.see)).toBeHidden();
			await author.getByRole('link', { name: /^Ajukan keberatan/ }).click();
			await expect(author.locator('#hasil')).toContainText(words);
			await author.getByRole('textbox', { name: text.file.words }).fill(OBJECTS);
			await author.getByRole('button', { name: text.file.do, exact: true }).click();
			await expect(author.getByText(text.done.file)).toBeVisible();
		});

		await test.step('who decided first takes part, and never decides', async () => {
			await first.goto(page);
			await expect(first.getByText(OBJECTS)).toBeVisible();
			await say(first, READS);
			const marks = Object.fromEntries(
				await first
					.locator('form[action="?/kata"] input[type=hidden]')
					.evaluateAll((fields) =>
						fields.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value])
					)
			) as Record<string, string>;
			await expect(first.getByRole('button', { name: text.decide.do, exact: true })).toBeHidden();
			const refused = await post(first.request, `${page}?/putus`, { ...marks, hasil: 'upheld', kata: RULES });
			expect(refused.status()).toBe(409);
			expect(await refused.text()).toContain(refusalsFor('id').decision.same_person.what);
		});

		await test.step('another finds it in the queue, asks, is answered, and decides', async () => {
			await second.goto('/meja/moderasi?jenis=appeal');
			await second.getByRole('navigation').getByRole('listitem').filter({ hasText: ref }).getByRole('link').click();
			await second.getByRole('link', { name: text.queue.openAppeal }).click();
			for (const said of [OBJECTS, READS]) await expect(second.getByText(said)).toBeVisible();
			await say(second, ASKS);
			await author.goto(page);
			for (const said of [READS, ASKS]) await expect(author.getByText(said)).toBeVisible();
			await say(author, ANSWERS);
			await reader.goto(page);
			for (const said of [OBJECTS, READS, ASKS, ANSWERS, words]) await expect(reader.getByText(said)).toBeHidden();
			await second.goto(page);
			await expect(second.getByText(ANSWERS)).toBeVisible();
			await second.getByRole('radio', { name: text.decide.choice.reversed }).check();
			await second.getByRole('textbox', { name: text.decide.words }).fill(RULES);
			await second.getByRole('button', { name: text.decide.do, exact: true }).click();
			await expect(second.getByText(text.done.decide)).toBeVisible();
		});

		await test.step('it is shown again, and the book says what was done, why, and how it ended, of nobody', async () => {
			await mails.next(citizen.email, new RegExp(notice.author.restore_post(of('')).headline));
			await reader.goto(place);
			await expect(reader.locator('article.post').filter({ hasText: words })).toBeVisible();
			const number = page.split('/').at(-1) ?? '';
			await reader.goto(`/moderasi-log#${number}`);
			const entry = reader.locator(`[id="${number}"]`);
			for (const told of [book.act.hide_post, 'A1', WHY, text.state.reversed, RULES])
				await expect(entry).toContainText(told);
			for (const secret of [citizen.name, ref, 'memalukan']) await expect(entry).not.toContainText(secret);
		});
	}
);
