import { VERB_OF, type PersonalAct } from '../../src/lib/forms/verbs';
import { textFor } from '../../src/lib/text/catalogue';
import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
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
		const fields = { alasan: 'spam', teks: 'Saya mencoba saja, tanpa hak apa pun.' };
		expect([404, 409], act).toContain((await post(request, pathOf(ref, act), fields)).status());
	}
	expect(await (await request.get(`/pengaduan/${ref}`)).text()).toContain(law.status.routed);
});
