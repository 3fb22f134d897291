import { randomUUID } from 'node:crypto';
import { addDays } from '../../src/lib/domain/calendar/iso-date';
import { dayOf } from '../../src/lib/domain/calendar/zone';
import { ELEMENTS, type Score } from '../../src/lib/domain/survey/element';
import { ELEMENT_FIELD } from '../../src/lib/forms/survey/answer';
import { surveyTextFor } from '../../src/lib/text/survey-catalogue';
import type { Asker } from '../support/site/asker';
import { ZONE } from '../support/site/database';
import { actAs } from '../support/site/people';
import { mustPost, post } from '../support/site/post';
import { expect, test } from './support/test';

const says = surveyTextFor('id');
const scores = (score: Score) => Object.fromEntries(ELEMENTS.map((element) => [ELEMENT_FIELD[element], String(score)]));

/** The facilitator opens a survey of their agency; answers the address under which everybody finds it. */
async function openSurvey(asker: Asker): Promise<string> {
	await actAs(asker, 'fasilitator@fkp.test');
	const asks = await (await asker.get('/meja/survei')).text();
	const [, subject = ''] = /<option value="([^"]+)"[^>]*>\s*Permintaan data kesehatan/.exec(asks) ?? [];
	const today = dayOf(new Date(), ZONE);
	const next = await mustPost(asker, '/meja/survei', {
		judul: `Survei uji ${randomUUID().slice(0, 8)}`,
		tentang: subject,
		mulai: today,
		sampai: addDays(today, 30)
	});
	return next.replace(/^\/meja|\?.*$/g, '');
}

test('two presses are one answer, and the files say what the page says', async ({ request, comeIn }) => {
	const facilitator = comeIn();
	const path = await openSurvey(facilitator);
	const form = { ...scores(4), kunci: randomUUID() };
	const presses = await Promise.all([post(request, path, form), post(request, path, form)]);
	expect(presses.map((answer) => answer.status())).toEqual([303, 303]);
	expect(await (await request.get(path)).text()).toContain(says.form.answered);
	for (let nth = 0; nth < 4; nth += 1) await mustPost(comeIn(), path, { ...scores(4), kunci: randomUUID() });
	const running = await (await request.get(`${path}/hasil.csv`)).text();
	expect(running.trim().split('\r\n'), 'no score while answers come in').toHaveLength(1);
	await mustPost(facilitator, `/meja${path}`, {});
	const csv = await (await request.get(`${path}/hasil.csv`)).text();
	const lines = csv.trim().split('\r\n');
	expect(lines).toHaveLength(1 + ELEMENTS.length);
	for (const line of lines.slice(1)) expect(line).toContain(';5;100;A;');
	const forPrograms = await (await request.get(`${path}/hasil.csv?pemisah=koma`)).text();
	expect(forPrograms.split('\r\n')[1]).toContain(',5,100,A,');
	const pdf = await request.get(`${path}/laporan.pdf`);
	expect(pdf.headers()['content-type']).toBe('application/pdf');
	expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
	const qr = await request.get(`${path}/qr.svg`);
	expect(qr.headers()['content-type']).toContain('image/svg+xml');
	for (const missing of ['', '/hasil', '/hasil.csv', '/laporan.pdf', '/qr', '/qr.svg', '/terima-kasih'])
		expect((await request.get(`/survei/tidak-ada${missing}`)).status(), missing).toBe(404);
});

test('the desk of surveys is for who keeps them, and bears whatever is sent to it', async ({ request, comeIn }) => {
	const path = await openSurvey(request);
	const pages = ['/meja/survei', `/meja${path}`];
	const other = comeIn();
	for (const target of pages) expect((await other.get(target, { maxRedirects: 0 })).status(), target).toBe(303);
	for (const email of ['warga@fkp.test', 'moderator@fkp.test'] as const) {
		await actAs(other, email);
		for (const target of pages) {
			expect([email, target, (await other.get(target)).status()]).toEqual([email, target, 404]);
			expect([email, target, (await post(other, target, {})).status()]).toEqual([email, target, 404]);
		}
	}
	await actAs(other, 'dinkes@fkp.test');
	expect(await (await other.get('/meja/survei')).text()).toContain(says.desk.readOnly);
	expect((await post(other, `/meja${path}`, {})).status()).toBe(409);

	const hostile = ['', 'x'.repeat(50_000), '<script>alert(1)</script>', "'; drop table survey; --", 'a\u0000b', '-1'];
	for (const field of ['judul', 'tentang', 'konsultasi', 'mulai', 'sampai'])
		for (const value of hostile) {
			const answer = await post(request, '/meja/survei', { judul: 'Survei', [field]: value });
			expect([field, answer.status()]).toEqual([field, 422]);
			expect(await answer.text()).toContain('role="alert"');
		}
});
