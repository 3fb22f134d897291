import { VERB_OF, type PersonalAct } from '../../src/lib/forms/verbs';
import { textFor } from '../../src/lib/text/catalogue';
import { queueTextFor } from '../../src/lib/text/queue-catalogue';
import { actAs } from '../support/site/people';
import { mustPost, post } from '../support/site/post';
import { sendPublicReport, sendReport } from '../support/site/report';
import { expect, test } from './support/test';

const { law } = textFor('id');
const pathOf = (ref: string, act: PersonalAct) => `/pengaduan/${ref}/${VERB_OF[act]}`;

test('flagging and hiding are not for everybody', async ({ request, comeIn }) => {
	const unverified = await sendReport(comeIn());
	const flagged = await post(request, pathOf(unverified.ref, 'flag'), { alasan: 'spam' });
	expect(flagged.status(), 'unverified does not exist').toBe(404);
	const { ref } = await sendPublicReport(comeIn());
	await actAs(request, 'warga@fkp.test');
	for (const act of ['hide_thread', 'lock', 'archive', 'note', 'accept', 'confirm'] as const) {
		const fields = { alasan: 'spam', aturan: 'D1', teks: 'Saya mencoba saja, tanpa hak apa pun.' };
		expect([404, 409], act).toContain((await post(request, pathOf(ref, act), fields)).status());
	}
	expect(await (await request.get(`/pengaduan/${ref}`)).text()).toContain(law.status.routed);
});

test('a moderator leaves flagged content as it is, and the desk says so', async ({ request, comeIn }) => {
	const { ref } = await sendPublicReport(comeIn());
	await mustPost(comeIn(), pathOf(ref, 'flag'), { alasan: 'spam' });
	await actAs(request, 'moderator@fkp.test');
	const waiting = async () => await (await request.get('/meja/moderasi?jenis=flag')).text();
	const isListed = async () => (await waiting()).includes(ref);
	expect(await isListed()).toBe(true);
	const elsewhere = await post(request, '/meja/moderasi?/putus', { butir: 'bukan-kiriman', putusan: 'b' });
	expect([elsewhere.status(), await isListed()], 'a thing that is none').toEqual([409, true]);
	const butir =
		new RegExp(`butir=(flag\\.[0-9a-f-]{36})"[^>]*>[^<]*</a>(?:(?!</li>)[^])*${ref}`).exec(await waiting())?.[1] ?? '';
	const next = await mustPost(request, '/meja/moderasi?/putus', { butir, putusan: 'b' });
	expect(await (await request.get(next)).text()).toContain(queueTextFor('id').done(ref));
	expect(await isListed()).toBe(false);
});
