import { textFor } from '../../src/lib/text/catalogue';
import { expectRefused, fillAct, openAct } from './support/act';
import { signIn, signInAs } from './support/people';
import { aReport, sendReport } from '../support/site/report';
import { readJourney } from './support/shown';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

const { law, act, complaintPage } = textFor('id');

test('of two moderators one wins, and the other keeps what they typed', async ({ comeIn, request }) => {
	const { ref } = await sendReport(request, aReport());
	const [first, second] = await Promise.all([comeIn(), comeIn()]);
	await signInAs(first, 'moderator@fkp.test');
	await signIn(second, 'moderator2@fkp.test');
	await openAct(first, ref, 'route');
	await openAct(second, ref, 'archive');

	await fillAct(first, 'route', { agency: 'Dinas Kesehatan' });
	await expect(first.getByText(complaintPage.done(law.event.route))).toBeVisible();

	const words = 'Laporan ini terlalu umum: nama puskesmasnya tidak disebut.';
	const answer = second.waitForResponse((response) => response.request().method() === 'POST');
	await fillAct(second, 'archive', { choose: law.archiveReason.too_general, words });
	expect((await answer).status()).toBe(409);
	await expectRefused(second, refusals.complaint.wrong_status.what, words);
	await expect(second.getByRole('radio', { name: law.archiveReason.too_general })).toBeChecked();
	await expect(second.getByText(`${act.latest}: ${law.event.route} · ${law.capacity.moderator}`)).toBeVisible();
	await second.goto(`/pengaduan/${ref}`);
	expect(await readJourney(second)).toEqual([law.event.submit, law.event.route]);
});
