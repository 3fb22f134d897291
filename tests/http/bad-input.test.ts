import { VERB_OF } from '../../src/lib/forms/verbs';
import { textFor } from '../../src/lib/text/catalogue';
import { newAccount } from '../support/site/account';
import type { Answer, Asker } from '../support/site/asker';
import { actAs } from '../support/site/people';
import { database } from '../support/site/database';
import { browserHeaders, mustPost } from '../support/site/post';
import { sendPublicReport, sendReport } from '../support/site/report';
import { someAddress } from '../support/site/setting';
import { LEFT_OUT, routesWithForms, SITE_FORMS, type SiteForm } from './support/forms';
import { expect, step, test } from './support/test';
import { newWords } from '../support/new-words';
import { visitor } from '../support/site/visitor';

const { common } = textFor('id');
const TOO_LONG = 'panjang '.repeat(6_250);
const SCRIPT = '<script>document.title="diretas"</script><img src=x onerror=alert(1)>';
const HOSTILE = {
	script: SCRIPT,
	SQL: `'; drop table thread; -- " or 1=1`,
	emoji: '🏝️👨‍👩‍👧‍👦 obat kosong 🥥',
	'half an emoji': 'obat \ud83c kosong',
	'right to left': '\u202Eكلام عربي\u202C obat kosong',
	'NUL bytes': 'obat\u0000kosong\u0001\u001b[31m',
	template: '{{7*7}} ${7*7} %s %n ../../../etc/passwd',
	'only spaces': ' \u00a0\u3000\t\r\n '
};

test('no form is forgotten', () => {
	const listed = new Set([...SITE_FORMS.map(({ route }) => route), ...Object.keys(LEFT_OUT)]);
	expect([...listed].sort()).toEqual([...new Set(routesWithForms())].sort());
});

for (const [nth, form] of SITE_FORMS.entries()) {
	test(`${form.path} bears whatever is sent to it`, async ({ request }) => {
		const path = await prepare(request, form);
		const send = (fields: Record<string, string | string[] | File>) => submit(request, path, fields);

		await step('nothing', async () => {
			await expectAnswer(await send({}), form.empty ?? 422);
		});
		for (const field of form.words)
			await step(`${field}: a book`, async () => {
				const answer = await send({ ...form.fields, [field]: TOO_LONG });
				if (form.fields[field]) await expectAnswer(answer, form.long ?? 422);
				else await expectSafe(answer);
				if (form.kept.includes(field))
					expect(await shown(request, answer, path), 'what was typed').toContain('panjang panjang');
			});
		for (const field of form.choices)
			await step(`${field}: none of the choices`, async () => {
				await expectAnswer(await send({ ...form.fields, [field]: 'bukan-pilihan' }), 422);
			});
		await step('files where words belong', async () => {
			const file = new File(['isi'], 'catatan.txt', { type: 'text/plain' });
			const fields = [...form.words, ...form.choices];
			const answer = await send(Object.fromEntries(fields.map((field) => [field, file])));
			await expectAnswer(answer, form.empty ?? 422);
		});
		await step('lists where one value belongs, and fields nobody asked for', async () => {
			const twice = Object.fromEntries(Object.entries(form.fields).map(([field, value]) => [field, [value, SCRIPT]]));
			await expectSafe(await send({ ...twice, __proto__: 'x', 'teks[]': 'x', 'a[b][c]': 'x', constructor: 'x' }));
		});
		for (const [name, hostile] of Object.entries(HOSTILE))
			await step(name, async () => {
				const fields = Object.fromEntries(form.words.map((field) => [field, hostile]));
				const answer = await send({ ...form.fields, ...fields });
				await expectSafe(answer);
				expect(await shown(request, answer, path), 'never as markup').not.toContain('<script>document.title');
			});
		// Forms of one route are read by the same hand.
		const isFirst = SITE_FORMS.findIndex(({ route }) => route === form.route) === nth;
		await step('bodies that are no form', async () => {
			if (!isFirst) return;
			for (const [type, body] of BODIES) {
				const headers = { ...browserHeaders(), 'content-type': type, 'x-forwarded-for': someAddress() };
				const answer = await request.post(path, { headers, data: Buffer.from(body, 'latin1'), maxRedirects: 0 });
				expect(answer.status(), `${type}: ${body.slice(0, 20)}`).toBeLessThan(500);
			}
		});
	});
}

const BODIES = [
	['application/json', '{"teks": ["a"], "title": {"$gt": ""}}'],
	['application/x-www-form-urlencoded', '%ZZ=%&teks=%00%ff&=&title[]=1'],
	['multipart/form-data', 'no boundary'],
	['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="teks"\r\n\r\nno end'],
	['multipart/form-data; boundary=x', '--y\r\n\r\n'],
	['text/plain', 'teks=a'],
	['', '']
] as const;

/** Brings about what the form needs: somebody who may send it, a report that is there, a reply to it, and what hid that. */
async function prepare(request: Asker, { by, path, done }: SiteForm): Promise<string> {
	const hasReply = path.includes(':post') || path.includes(':number');
	const file = by === 'moderator' && !hasReply ? sendReport : sendPublicReport;
	const { ref } = hasReply || path.includes(':ref') ? await file(request) : { ref: '' };
	const reply = hasReply ? await replyTo(ref) : '';
	const number = path.includes(':number') ? await hide(ref, reply) : '';
	if (by === 'account') await newAccount(request);
	if (by === 'moderator') await actAs(request, 'moderator@fkp.test');
	if (by === 'officer') await actAs(request, 'dinkes@fkp.test');
	if (by === 'facilitator') await actAs(request, 'fasilitator@fkp.test');
	const there = path.replace(':ref', ref).replace(':post', reply).replace(':number', number);
	if (done) await mustPost(request, there, {});
	return there;
}

/** The number under which the decision stands in the book. */
async function hide(ref: string, reply: string): Promise<string> {
	const moderator = visitor();
	await actAs(moderator, 'moderator@fkp.test');
	const why = { aturan: 'D1', teks: 'Tidak menyangkut laporan ini.' };
	await mustPost(moderator, `/pengaduan/${ref}/${VERB_OF.hide_post}?kiriman=${reply}`, why);
	const decision = database().selectFrom('decision').select('number').where('post_id', '=', reply);
	return String((await decision.executeTakeFirstOrThrow()).number);
}

/** No two alike: what newcomers post in the same words waits to be looked at first. */
async function replyTo(ref: string): Promise<string> {
	const author = visitor();
	await newAccount(author);
	await mustPost(author, `/pengaduan/${ref}/${VERB_OF.reply}`, {
		teks: `Di ${newWords()} kami juga begitu.`
	});
	const { id } = await database()
		.selectFrom('post')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.select('post.id')
		.where('ref', '=', ref)
		.executeTakeFirstOrThrow();
	return id;
}

/** Each try comes from another network: this is not about who tries too often. */
async function submit(request: Asker, path: string, fields: Record<string, string | string[] | File>): Promise<Answer> {
	const multipart = new FormData();
	for (const [name, value] of Object.entries(fields))
		for (const one of [value].flat()) multipart.append(name, one as string);
	const headers = { ...browserHeaders(), 'x-forwarded-for': someAddress() };
	// A form without a field cannot be written as parts.
	const body = Object.keys(fields).length > 0 ? { multipart } : { form: {} };
	const answer = await request.post(path, { ...body, headers, maxRedirects: 0 });
	// A device without a mark is sent round once to bring it.
	const round = answer.status() === 307 ? answer.headers()['location'] : undefined;
	return round ? request.post(round, { ...body, headers, maxRedirects: 0 }) : answer;
}

/** Refused with words, or taken: never a crash. */
async function expectSafe(answer: Answer): Promise<void> {
	expect(answer.status(), answer.url()).toBeLessThan(500);
	if ([409, 422, 429].includes(answer.status())) await expectWords(answer);
}

async function expectAnswer(answer: Answer, status: number): Promise<void> {
	expect(answer.status(), `${answer.url()}: ${(await answer.text()).slice(0, 200)}`).toBe(status);
	if (status === 422 || status === 409) await expectWords(answer);
}

/** The page comes back and says what is wrong; the small answer to a script may be bare. */
async function expectWords(answer: Answer): Promise<void> {
	if (/\/(lapor\/simpan|moderasi\/pegang)$/.test(answer.url())) return;
	const html = await answer.text();
	expect(html).toContain('role="alert"');
	expect(html).toContain(`<title>${common.errorPrefix}`);
}

/** The page that came back, or the one that the answer leads to. */
async function shown(request: Asker, answer: Answer, path: string): Promise<string> {
	const next = answer.headers()['location'];
	if (!next) return answer.text();
	const page = await request.get(new URL(next, new URL(path, answer.url())).href, { headers: browserHeaders() });
	return page.text();
}
